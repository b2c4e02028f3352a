import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where a Chromium usually is, and where somebody says that it is. */
const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  chromium.executablePath(),
];

/** The browser of this machine; `undefined` where there is none. */
export const browserPath = PLACES.find((path) => path !== "" && existsSync(path));

/** Starts it. */
export async function startBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error("There is no Chromium on this machine");
  return chromium.launch({ executablePath: browserPath });
}
