import { describe, expect, it } from "vitest";
import { ChisoError, isChisoError, sliceSpan } from "chiso/text";

describe("the error of the library", () => {
  const error = new ChisoError("invalid-date", {
    given: '"2021-02-30"',
    accepted: "a day of the calendar",
    advice: "Month 2 of 2021 has 28 days",
  });

  it("says what was given, what is accepted and what to do", () => {
    expect(error.message).toBe(
      'invalid-date: given "2021-02-30"; accepted: a day of the calendar. Month 2 of 2021 has 28 days',
    );
    expect(error).toMatchObject({ name: "ChisoError", code: "invalid-date" });
    expect(error).toBeInstanceOf(Error);
  });

  it("is recognised also when it comes from another copy of the package", () => {
    class ChisoErrorOfAnotherCopy extends Error {
      override readonly name = "ChisoError";
      readonly accepted = "something";
    }
    expect(isChisoError(error)).toBe(true);
    expect(isChisoError(new ChisoErrorOfAnotherCopy())).toBe(true);
  });

  it.each([new Error("other"), new RangeError("ChisoError"), null, undefined, "ChisoError", {}])(
    "is nothing else: %s",
    (value) => {
      expect(isChisoError(value)).toBe(false);
    },
  );
});

describe("a span", () => {
  it("names a part of the text by its UTF-16 units, the end not included", () => {
    expect(sliceSpan("Quý II/2021", { start: 4, end: 6 })).toBe("II");
    expect(sliceSpan("😀 II", { start: 3, end: 5 })).toBe("II");
  });
});
