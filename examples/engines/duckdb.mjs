/**
 * The tracked obligations of all provinces in DuckDB, and the same rates in SQL:
 * `npm i @duckdb/node-api`, then `node examples/engines/duckdb.mjs`. What is written here as JSON
 * can as well be Parquet, a table of PostgreSQL or a topic.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";

import { PROVINCES, trackedOf } from "./provinces.mjs";

const folder = mkdtempSync(join(tmpdir(), "chiso-"));
const file = join(folder, "obligations.json");
const rows = PROVINCES.flatMap((province) => {
  const { asOf, obligations } = trackedOf(province);
  return obligations.flatMap(({ id, leads, due, status }) =>
    leads.map(({ name }) => ({
      province,
      id,
      lead: name,
      has_come: due !== undefined && due <= asOf,
      done: status.done,
    })),
  );
});
writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const counted = await connection.runAndReadAll(`
  SELECT coalesce(lead, 'Tổng số') AS lead,
         count(*) AS total,
         count(*) FILTER (has_come) AS due,
         count(*) FILTER (has_come AND done) AS due_completed,
         round(100 * count(*) FILTER (has_come AND done) / count(*) FILTER (has_come), 1) AS percent
  FROM read_json('${file}', columns = {lead: 'VARCHAR', has_come: 'BOOLEAN', done: 'BOOLEAN'})
  GROUP BY GROUPING SETS ((lead), ())`);
const lines = counted
  .getRowObjectsJson()
  .map(
    (row) => `${row.lead} | ${row.total} | ${row.due} | ${row.due_completed} | ${row.percent} %`,
  );
console.log(lines.sort().join("\n"));
connection.closeSync();
rmSync(folder, { recursive: true });
