/**
 * Tabs as screen readers and keyboards know them: one of them is in the order of the tab key, the
 * arrows move between them.
 */
export function makeTabs(list: HTMLElement): void {
  const tabs = Array.from(list.querySelectorAll<HTMLElement>('[role="tab"]'));
  const choose = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel !== null) panel.hidden = !isChosen;
    }
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => {
      choose(tab);
    });
    tab.addEventListener("keydown", (event) => {
      const next = tabs[nextPlace(event.key, at, tabs.length)];
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      next.focus();
    });
  });
  const [first] = tabs;
  if (first !== undefined) choose(first);
}

/** The place of the tab to which a key goes; −1 for a key that goes to none. */
function nextPlace(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
