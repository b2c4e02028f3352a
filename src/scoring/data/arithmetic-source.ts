import { frozen, type Source } from "../../text/index.js";

/** The source of what no document needs to say: that a share in per cent is a quotient times 100. */
export const ARITHMETIC: Source = /* @__PURE__ */ frozen({
  document: "Số học / Arithmetic",
  confidence: "verified",
});
