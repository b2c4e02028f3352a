/**
 * Watches the tests of some rooms: `npm run dev -- deadline target`; of all without a name.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const rooms = process.argv.slice(2);
const unknown = rooms.filter((room) => !existsSync(`test/${room}`));
if (unknown.length > 0) {
  console.error(`no tests in ${unknown.map((room) => `test/${room}`).join(", ")}`);
  process.exit(1);
}
const folders = rooms.map((room) => `test/${room}/`);
const args = ["node_modules/vitest/vitest.mjs", "watch", "--config", "test/vitest.config.ts"];
const { status } = spawnSync(process.execPath, [...args, ...folders], { stdio: "inherit" });
process.exit(status ?? 1);
