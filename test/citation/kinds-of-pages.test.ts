import { parseCitations } from "chiso/citation";
import { describe, expect, it } from "vitest";

/** Each citation as `number | type | date | issuer`, and the codes of what was found. */
function shown(text: string): string {
  const { citations, findings } = parseCitations(text);
  const rows = citations.map(({ number, subject, type, date, year, issuer }) =>
    [number ?? `${subject ?? ""} ${year ?? ""}`, type?.key, date, issuer].join("|"),
  );
  return [rows.join(" + "), ...findings.map(({ code }) => code)].join(" ! ");
}

describe("a letter of another script in the name of an issuer", () => {
  it("stays as it is written, and the number is read", () => {
    const text = "Kế hoạch số 9/KH-UBND của UBND tỉnh Sơn LaΑ";
    const { issuer = "", spans } = parseCitations(text).citations[0] ?? {};
    expect(issuer).toBe("UBND tỉnh Sơn LaΑ");
    expect(text.slice(spans?.issuer?.start, spans?.issuer?.end)).toBe(issuer);
    expect(shown("Công văn số 4/UBΝD-VX của UBND хã")).toContain("4/UBND-VX|letter||");
  });
});
