/**
 * Runs scripts of package.json in lanes beside each other, those of one lane one after the other:
 * `node test/checks/lanes.mjs check:lint build,check:types`. Each tells what it said when it is
 * done; the first that fails stops what has not begun.
 */
import { spawn } from "node:child_process";

let failed = false;

/** Runs one script, shows its words and returns whether it passed. */
function passes(script) {
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
  const words = [];
  child.stdout.on("data", (chunk) => words.push(chunk));
  child.stderr.on("data", (chunk) => words.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? "passed" : "FAILED"} ${script} (${seconds} s)`);
      process.stdout.write(Buffer.concat(words));
      resolve(code === 0);
    });
  });
}

async function runLane(scripts) {
  for (const script of scripts) {
    if (failed) return;
    if (!(await passes(script))) failed = true;
  }
}

await Promise.all(process.argv.slice(2).map((lane) => runLane(lane.split(","))));
process.exit(failed ? 1 : 0);
