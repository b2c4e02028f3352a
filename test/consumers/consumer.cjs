const assert = require("node:assert/strict");

const names = process.argv.slice(2);
for (const name of names) assert.ok(Object.keys(require(name)).length > 0, `${name} is empty`);

const { parseDeadline, resolveDeadline, occurrences } = require("chiso");
const resolved = resolveDeadline(parseDeadline("Quý II, IV/2021"), { year: 2021 });
const due = occurrences(resolved, { from: "2021-01-01", to: "2021-12-31" }).dated.map((o) => o.due);
assert.deepEqual(due, ["2021-06-30", "2021-12-31"]);
console.log(`CommonJS consumer: ${names.length} entry points, due ${due.join(" and ")}`);
