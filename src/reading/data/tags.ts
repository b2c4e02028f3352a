/**
 * The names of tags that texts of offices hold, as the source of a pattern: elements of the HTML
 * Living Standard (index of elements, with those it calls obsolete) and the prefixed ones that Word
 * writes (`o:p`, `w:sdt`). What else stands in angle brackets are words: `mạng <LAN>`, `<Quý II>`,
 * `<info@tinh.gov.vn>`. An anchor has an attribute where it begins; `Phòng <A>` is none.
 */
export const TAG_NAMES = /* @__PURE__ */ (() =>
  String.raw`(?:(?<=\/)a|a(?=\s[^<>]*=)|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|ol|option|p|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|wbr|xml|[a-z]+\d?:[a-z]+)(?![\p{L}\p{M}\d@.:_-])`)();
