import assert from "node:assert/strict";
import { isChisoError, plainDate } from "chiso";
import * as deadline from "chiso/deadline";

const names = process.argv.slice(2);
for (const name of names) {
  assert.ok(Object.keys(await import(name)).length > 0, `${name} is empty`);
}

const resolved = deadline.resolveDeadline("Hàng quý", { year: 2021 });
const { dated } = deadline.occurrences(resolved, {
  from: plainDate("2021-01-01"),
  to: plainDate("2021-12-31"),
});
assert.equal(dated.length, 4);
assert.throws(() => plainDate("2021-02-30"), isChisoError);
console.log(
  `ES module consumer: ${names.length} entry points, ${dated.length} quarterly occurrences`,
);
