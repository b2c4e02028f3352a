import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);

const PAGES = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync(new URL("docs/", ROOT), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
    .map((file) => `docs/${file.replaceAll("\\", "/")}`),
];

const textOf = (page: URL): string => readFileSync(page, "utf8");

/** The words of a page without what stands in it as code. */
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]+?^```$/gm, "").replace(/`[^`\n]*`/g, "");

/** How a heading is pointed at: `## What's new?` by `#whats-new`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const anchorsOf = (text: string): string[] =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => anchorOf(heading));

/** The links of a page that lead to no file of the project, or to no heading of it. */
function deadLinks(page: string): string[] {
  const here = new URL(page, ROOT);
  const links = withoutCode(textOf(here)).matchAll(/\]\(([^()\s]+)\)/g);
  return Array.from(links, ([, link = ""]) => link).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const target = new URL(link, here);
    const file = new URL(target.pathname, ROOT);
    if (!existsSync(file)) return true;
    const anchor = decodeURIComponent(target.hash.slice(1));
    return anchor !== "" && !anchorsOf(textOf(file)).includes(anchor);
  });
}

describe("the links of the guides", () => {
  it.each(PAGES)("lead somewhere: %s", (page) => {
    expect(deadLinks(page)).toEqual([]);
  });
});
