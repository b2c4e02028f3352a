import type { Locale } from "../../text/index.js";
import type { Completion } from "../completion.js";
import type { Letterhead } from "./letterhead.js";

/** A line of a list, with lines of its own. */
export interface ReportItem {
  /** What it says. */
  readonly text: string;
  /** The lines below it. */
  readonly items?: readonly string[];
}

/** A part of a report before it is laid out; all texts are plain. */
export type ReportBlock =
  /** A heading: 2 for the parts of the report, 3 within them. */
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  /** The name of a task, with its key. */
  | { readonly kind: "task"; readonly key: string; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ReportItem[] }
  | {
      readonly kind: "table";
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Rates to be drawn, where drawings can be; they stand in a table as well. */
  | { readonly kind: "rates"; readonly title: string; readonly completion: Completion };

/** A report before it is laid out: what it says, in plain texts. */
export interface ReportContents {
  /** The language of its own words. */
  readonly locale: Locale;
  /** Its title in one line. */
  readonly title: string;
  /** What it is on, as the letterhead says it below the kind of document. */
  readonly subject: string;
  /** The administrative form; absent where none was asked for. */
  readonly letterhead?: Letterhead;
  /** What it says. */
  readonly blocks: readonly ReportBlock[];
}

/** A part of a report under a heading. */
export function heading(text: string, level: 2 | 3 = 3): ReportBlock {
  return { kind: "heading", level, text };
}

/** Some words of their own; nothing where there are none. */
export function textBlock(text: string): readonly ReportBlock[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

/** Lines; nothing where there are none. */
export function listBlock(items: readonly ReportItem[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
