import { serialize } from "chiso/schema";
import * as given from "./arguments.js";

const name = given.word("plan");
const target = given.optional(given.word("draft-07"));
const stored = serialize("plan", given.plan);

export const SCHEMA_CALLS: given.Calls = [
  [
    "toJsonSchema",
    [[name, given.options({ target, id: given.optional(given.text("https://example.org/plan")) })]],
  ],
  ["serialize", [[name, given.argument(given.plan, "a plan")]]],
  ["deserialize", [[name, given.argument(stored)]]],
];
