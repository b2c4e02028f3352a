/**
 * The style of an annex: letters and lines of an administrative document, printed across on A4, its
 * header on each page; narrow screens move the table, not the page.
 */
export const HTML_STYLE = /* @__PURE__ */ [
  ":root{color-scheme:light dark}",
  'body{margin:1rem;font:1rem/1.4 "Times New Roman","Liberation Serif",Tinos,Times,serif}',
  "h1{margin:0;font-size:1.2rem;text-align:center}",
  "h1+p{margin:.25rem 0 0;text-align:center;font-style:italic}",
  "div{margin-top:1rem;overflow-x:auto}",
  "table{width:100%;min-width:48rem;border-collapse:collapse}",
  "th,td{padding:.3rem .4rem;border:1px solid;vertical-align:top;text-align:left;overflow-wrap:anywhere}",
  "thead th{text-align:center;vertical-align:middle;overflow-wrap:normal}",
  "td:first-child,.day{text-align:center;overflow-wrap:normal}",
  "@page{size:A4 landscape;margin:20mm 15mm}",
  "@media print{:root{color-scheme:light}body{margin:0;font-size:11pt}div{overflow:visible}table{min-width:0}thead{display:table-header-group}tr{break-inside:avoid}tr.section{break-after:avoid}}",
].join("\n");
