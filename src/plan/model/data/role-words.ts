import type { AgencyRole } from "../../../agency/index.js";
import type { LocalizedText } from "../../../text/index.js";

/** Words beside an agency for its part, other than to lead or to take part. */
export const ROLE_WORDS: Readonly<
  Record<Exclude<AgencyRole, "lead" | "coordinate">, LocalizedText>
> = {
  implement: { vi: "thực hiện", en: "carries out" },
  monitor: { vi: "theo dõi", en: "monitors" },
  guide: { vi: "hướng dẫn", en: "guides" },
  compile: { vi: "tổng hợp", en: "compiles" },
};
