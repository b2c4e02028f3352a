import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FIXTURES = join(import.meta.dirname, "../fixtures");

function listed(file: string): readonly string[] {
  const written: unknown = JSON.parse(readFileSync(join(FIXTURES, file), "utf8"));
  return Array.isArray(written) ? written.map(String) : [];
}

function tables(): readonly string[] {
  const files = readdirSync(join(FIXTURES, "plans")).filter((file) => file.endsWith(".txt"));
  return [...new Map(files.map((file) => [file.split("-")[0], file])).values()].map((file) =>
    readFileSync(join(FIXTURES, "plans", file), "utf8"),
  );
}

/** The deadlines of the benchmark: every form that plans commonly use. */
export const DEADLINES = listed("deadlines/forty.json");

/** Tables of the fixtures, of every layout; those of the same layout say the same of what is shared. */
export const TABLES = tables();
