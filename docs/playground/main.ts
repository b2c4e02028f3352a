/**
 * The page: what is typed, pasted or dropped becomes a source, a source with the settings a model,
 * and the panels show the model. Every change goes that whole way.
 */
import { isChisoError, isPlainDate, plainDate, type Locale, type PlainDate } from "chiso";
import { chartPanels } from "./chart-panels.js";
import { deadlinePanel } from "./deadline-panel.js";
import { byId, element, fill, type Child } from "./dom.js";
import { download, DOWNLOADS } from "./downloads.js";
import { duePanel } from "./due-panel.js";
import { findingsPanel } from "./findings-panel.js";
import { modelOf, type Model, type Settings } from "./model.js";
import { openFile } from "./office-files.js";
import { planPanel } from "./plan-panel.js";
import { ratesPanel } from "./rates-panel.js";
import { rulePanel } from "./rule-panel.js";
import { SAMPLE_DEADLINE, SAMPLE_RULE, SAMPLES } from "./samples.js";
import { sourceOfClipboard, type Source } from "./source.js";
import { makeTabs } from "./tabs.js";
import { currentLocale, say, sayAll, setLocale } from "./words.js";

const table = byId("table", HTMLTextAreaElement);
const files = byId("file", HTMLInputElement);
const sheets = byId("sheet", HTMLSelectElement);
const year = byId("year", HTMLInputElement);
const asOf = byId("as-of", HTMLInputElement);
const before = byId("before", HTMLSelectElement);
const roll = byId("roll", HTMLSelectElement);
const reports = byId("reports", HTMLInputElement);
const received = byId("received", HTMLElement);
const summary = byId("summary", HTMLElement);
const results = byId("results", HTMLElement);
const deadline = byId("deadline", HTMLTextAreaElement);
const deadlineYear = byId("deadline-year", HTMLInputElement);
const rule = byId("rule", HTMLTextAreaElement);
const maximum = byId("maximum", HTMLInputElement);

const NOTHING: Source = { kind: "text", text: "" };

let source: Source = NOTHING;
let model: Model | undefined;

/** Today in Việt Nam, wherever the machine stands. */
function today(): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format();
  return plainDate(parts.slice(0, 10));
}

function settings(): Settings {
  const number = wholeNumber(year);
  return {
    ...(number === undefined ? {} : { year: number }),
    asOf: isPlainDate(asOf.value) ? asOf.value : today(),
    before: before.value === "loose" ? "loose" : "strict",
    roll: roll.value === "following" || roll.value === "preceding" ? roll.value : "none",
    reports: reports.checked,
  };
}

function wholeNumber(input: HTMLInputElement): number | undefined {
  const number = Number(input.value);
  return input.value.trim() === "" || !Number.isInteger(number) ? undefined : number;
}

/** Shows what a call gives, or what it says of a setting that cannot be. */
function show(panel: Element, make: () => Child): void {
  try {
    fill(panel, make());
  } catch (error) {
    if (!isChisoError(error)) throw error;
    fill(panel, element("p", { class: "refused" }, say("callRefused", error.message)));
  }
}

/** The model of what was given, with what the summary says of it. */
function modelNow(): Model | undefined {
  try {
    const made = modelOf(source, settings());
    fill(summary, made === undefined ? say("nothingYet") : summaryOf(made));
    return made;
  } catch (error) {
    if (!isChisoError(error)) throw error;
    fill(summary, element("span", { class: "refused" }, say("callRefused", error.message)));
    return undefined;
  }
}

function update(): void {
  const shown = modelNow();
  model = shown;
  results.hidden = shown === undefined;
  for (const { id } of DOWNLOADS) {
    byId(id, HTMLButtonElement).disabled = shown?.tracked === undefined;
  }
  if (shown === undefined) return;
  for (const [id, make] of PANELS) show(byId(id, HTMLElement), () => make(shown));
}

const PANELS: readonly (readonly [string, (model: Model) => Child])[] = [
  ["panel-plan", planPanel],
  ["panel-due", duePanel],
  ["panel-findings", findingsPanel],
  ["panel-rates", ratesPanel],
  ...chartPanels,
];

function summaryOf({ reading, tracked, findings, refused }: Model): Child {
  const tasks = reading.plan.sections.reduce((sum, section) => sum + section.tasks.length, 0);
  const open = tracked?.obligations.filter(({ due }) => due === undefined).length ?? 0;
  const counts = [
    say("summaryTasks", tasks),
    ...(tracked === undefined
      ? []
      : [say("summaryDated", tracked.obligations.length - open), say("summaryOpen", open)]),
    say("summaryFindings", findings.length),
  ];
  const problem =
    refused !== undefined
      ? say("callRefused", refused.message)
      : tracked === undefined
        ? say("yearNeeded")
        : undefined;
  return [
    element("span", {}, counts.join(" · ")),
    problem === undefined ? undefined : element("span", { class: "refused" }, ` ${problem}`),
  ];
}

/** Takes what was given, and says how. */
function receive(next: Source): void {
  source = next;
  const file = next.kind === "text" ? undefined : next.file;
  const words = [
    file === undefined ? "" : say("fromFile", file),
    next.kind === "html" && file === undefined ? say("fromHtml") : "",
  ];
  received.textContent = words.join("");
  const isBook = next.kind === "workbook" && next.sheets.length > 1;
  byId("sheet-field", HTMLElement).hidden = !isBook;
  if (next.kind === "workbook") {
    fill(
      sheets,
      next.sheets.map(({ name }, at) =>
        element("option", { value: String(at), selected: at === next.chosen }, name),
      ),
    );
  }
  update();
}

/** Looks from today again, if the day was that of a sample. */
function leaveSample(): void {
  if (asOf.dataset["sample"] === undefined) return;
  delete asOf.dataset["sample"];
  asOf.value = today();
}

async function receiveFile(file: File): Promise<void> {
  leaveSample();
  received.textContent = say("reading", file.name);
  try {
    const opened = await openFile(file);
    if (opened === undefined) {
      received.textContent = say("fileUnknown", file.name);
      return;
    }
    table.value = opened.kind === "text" ? opened.text : "";
    receive(opened);
  } catch {
    received.textContent = say("fileFailed", file.name);
  }
}

function listenToIntake(): void {
  table.addEventListener("paste", (event) => {
    if (event.clipboardData === null) return;
    const pasted = sourceOfClipboard(event.clipboardData);
    if (pasted.kind !== "html") return;
    event.preventDefault();
    leaveSample();
    table.value = event.clipboardData.getData("text/plain");
    receive(pasted);
  });
  table.addEventListener("input", () => {
    leaveSample();
    receive({ kind: "text", text: table.value });
  });
  files.addEventListener("change", () => {
    const [file] = files.files ?? [];
    if (file !== undefined) void receiveFile(file);
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", () => {
    document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void receiveFile(file);
    else if (event.dataTransfer !== null) receive(sourceOfClipboard(event.dataTransfer));
  });
}

function listenToButtons(): void {
  for (const [id, sample] of SAMPLES) {
    byId(id, HTMLButtonElement).addEventListener("click", () => {
      table.value = sample.text;
      asOf.value = sample.asOf;
      asOf.dataset["sample"] = "";
      receive({ kind: "text", text: sample.text });
    });
  }
  byId("clear", HTMLButtonElement).addEventListener("click", () => {
    table.value = "";
    files.value = "";
    leaveSample();
    receive(NOTHING);
    table.focus();
  });
  for (const each of DOWNLOADS) {
    byId(each.id, HTMLButtonElement).addEventListener("click", () => {
      const name = model === undefined ? undefined : download(each, model);
      if (name !== undefined) received.textContent = say("downloaded", name);
    });
  }
  for (const locale of ["vi", "en"] as const) {
    byId(`speak-${locale}`, HTMLButtonElement).addEventListener("click", () => {
      speak(locale);
    });
  }
}

function listenToSettings(): void {
  sheets.addEventListener("change", () => {
    if (source.kind === "workbook") receive({ ...source, chosen: Number(sheets.value) });
  });
  asOf.addEventListener("change", () => {
    delete asOf.dataset["sample"];
  });
  for (const input of [year, asOf, before, roll, reports]) {
    input.addEventListener("change", updateAll);
  }
  for (const input of [deadline, deadlineYear]) input.addEventListener("input", updateDeadline);
  for (const input of [rule, maximum]) input.addEventListener("input", updateRule);
}

function updateDeadline(): void {
  show(byId("deadline-result", HTMLElement), () =>
    deadlinePanel(deadline.value, wholeNumber(deadlineYear), settings()),
  );
}

function updateRule(): void {
  const most = Number(maximum.value);
  const given = maximum.value.trim() === "" || !(most > 0) ? undefined : most;
  show(byId("rule-result", HTMLElement), () => rulePanel(rule.value, given));
}

function updateAll(): void {
  update();
  updateDeadline();
  updateRule();
}

function speak(locale: Locale): void {
  setLocale(locale);
  for (const each of ["vi", "en"] as const) {
    const isChosen = each === currentLocale();
    byId(`speak-${each}`, HTMLButtonElement).setAttribute("aria-pressed", String(isChosen));
  }
  sayAll();
  receive(source);
  updateDeadline();
  updateRule();
}

asOf.value = today();
deadline.value = SAMPLE_DEADLINE;
deadlineYear.value = today().slice(0, 4);
rule.value = SAMPLE_RULE;
makeTabs(byId("tabs", HTMLElement));
listenToIntake();
listenToButtons();
listenToSettings();
speak(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "vi");
