/**
 * Finishes the site that typedoc has written: puts the playground into it, leads to it from every
 * page, and looks whether all links of the site lead somewhere.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPlayground } from "./playground.js";

const SITE = fileURLToPath(new URL("../../docs/api", import.meta.url));

/** The playground in the links at the head of each page, as the options of typedoc write it. */
const PLAYGROUND = "playground/index.html";

const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => join(SITE, file));

/** Links at the head are the same text on each page, and have to lead from where it stands. */
function leadToPlayground(page: string): void {
  const text = readFileSync(page, "utf8");
  const way = relative(dirname(page), join(SITE, PLAYGROUND)).replaceAll("\\", "/");
  const led = text.replaceAll(`href="${PLAYGROUND}"`, `href="${way}"`);
  if (led !== text) writeFileSync(page, led);
}

/** The signs that stand for others in an address in HTML. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

function addressesIn(text: string): string[] {
  const outside = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  return Array.from(outside.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, address = ""]) =>
    address.replace(/&(?:amp|quot|#39);/g, (sign) => ENTITIES.get(sign) ?? sign),
  ).filter((address) => !/^[a-z]+:/i.test(address));
}

const anchors = new Map<string, ReadonlySet<string>>();

/** What can be pointed at within a page. */
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page);
  if (known !== undefined) return known;
  const ids = readFileSync(page, "utf8").matchAll(/\sid="([^"]*)"/g);
  const found = new Set(Array.from(ids, ([, id = ""]) => id));
  anchors.set(page, found);
  return found;
}

function isDead(page: string, address: string): boolean {
  const [path = "", anchor = ""] = decodeURI(address).split("#");
  const target = path === "" ? page : resolve(dirname(page), path.split("?")[0] ?? "");
  if (!existsSync(target)) return true;
  return anchor !== "" && target.endsWith(".html") && !anchorsOf(target).has(anchor);
}

await buildPlayground(join(SITE, "playground"), "dist");
for (const page of pages) leadToPlayground(page);
const dead = pages.flatMap((page) =>
  addressesIn(readFileSync(page, "utf8"))
    .filter((address) => isDead(page, address))
    .map((address) => `${relative(SITE, page)}: ${address}`),
);
console.log(`${pages.length} pages, ${dead.length} dead links; begin at docs/api/index.html`);
for (const each of dead) console.error(each);
if (dead.length > 0) process.exitCode = 1;
