import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceSpan } from "chiso/text";
import { cutText } from "../../src/reading/index.js";
import { sourceSpan } from "../../src/text/index.js";

const piece = fc.constantFrom(
  ...Array.from("aêơđ 1&;#"),
  "\u0323",
  "\u00A0",
  "&agrave;",
  "&ecirc;",
  "&nbsp;",
  "&amp;",
  "&#803;",
  "&#7879;",
  "&shy;",
  "&lt;",
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("entities of HTML", () => {
  it.each([
    ["Gi&aacute;m s&aacute;t&nbsp;qu&yacute; II &ndash; III", "Giám sát quý II - III"],
    ["ho&#224;n th&#xE0;nh k&#7871; ho&#x1EA1;ch", "hoàn thành kế hoạch"],
    ["Vi&ecirc;&#803;t&shy; Nam&#8203;", "Việt Nam"],
    ["Sở GD&amp;ĐT, KH&amp;amp;CN, T&T", "Sở GD&ĐT, KH&CN, T&T"],
    ["t&amp;agrave;i&amp;nbsp;ch&#38;#237;nh", "tài chính"],
    ["2021 &#150; 2025, &#147;quý&#148;&hellip;", '2021 - 2025, "quý"…'],
    ["&Dstrok;&Acirc;Y, &Oacute;, &atilde;", "ĐÂY, Ó, ã"],
    // What could be read as a tag, or makes an entity with what stands beside it.
    ["&lt;b&gt; &#60; &amp;lt;", "&lt;b&gt; &#60; &lt;"],
    [
      "&nb&#115;p; &#x110000; &#55357; &#0; &khong; &amp;khong; &",
      "&nb&#115;p; &#x110000; &#55357; &#0; &khong; &khong; &",
    ],
  ])("are what they stand for: %j", (source, plain) => {
    expect(cutText(source).folded.text).toBe(plain);
  });

  it("are found again in the text as given", () => {
    const source = "ng&agrave;y&nbsp;5, ph\u01A3ơng";
    const { folded } = cutText(source);
    expect(folded.text).toBe("ngày 5, phương");
    expect(sliceSpan(source, sourceSpan(folded, 0, 4))).toBe("ng&agrave;y");
    expect(sliceSpan(source, sourceSpan(folded, 5, 6))).toBe("5");
    expect(sliceSpan(source, sourceSpan(folded, 8, 14))).toBe("ph\u01A3ơng");
  });

  it("keep an ordered map from the beginning to the end of the text as given", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: plain, positions } = cutText(source).folded;
        if (positions === undefined) {
          expect(plain).toHaveLength(source.length);
          return;
        }
        expect(positions).toHaveLength(plain.length + 1);
        expect(positions.at(-1)).toBe(source.length);
        expect(positions).toEqual([...positions].sort((left, right) => left - right));
      }),
    );
  });
});
