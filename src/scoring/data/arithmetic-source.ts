import type { Source } from "../../text/index.js";

/** The source of what no document needs to say: that a share in per cent is a quotient times 100. */
export const ARITHMETIC: Source = { document: "Số học / Arithmetic", confidence: "verified" };
