import { parIndexBands } from "../../indices/index.js";
import type { Band, BandTable } from "./bands.js";
import { frozen } from "../../text/index.js";

/**
 * The national groups of provinces by their PAR-Index in per cent: A from 90, B from 80 to below
 * 90, as sources state them; group C existed, with bounds of lesser confidence
 * (`parIndex.bands()` of `chiso/indices` says which). There is no national scheme of five bands:
 * those of provinces are data of their own sets.
 */
export const parIndexGroups: BandTable = /* @__PURE__ */ frozen(
  /* @__PURE__ */ (() => {
    const rows = parIndexBands();
    const bands = rows.map(({ group, minimum, below }): Band => {
      return {
        key: group,
        label: { vi: `Nhóm ${group}`, en: `Group ${group}` },
        min: minimum,
        minInclusive: true,
        max: below ?? null,
        maxInclusive: false,
      };
    });
    const [first] = rows;
    const source = first?.source ?? { document: "PAR INDEX", confidence: "unverified" };
    return { on: "percent", bands, source } as const;
  })(),
);
