/**
 * The style of a report: letters, margins and lines of an administrative document (Decree
 * 30/2020/NĐ-CP, Annex I: A4, Times New Roman 13 to 14, left margin 30 mm, page numbers in the middle
 * of the upper margin but for the first page); narrow screens move tables, not the page.
 */
export const REPORT_STYLE = /* @__PURE__ */ [
  ":root{color-scheme:light dark}",
  'body{max-width:50rem;margin:1rem auto;padding:0 1rem;font:1.0625rem/1.4 "Times New Roman","Liberation Serif",Tinos,Times,serif}',
  "h1,h2,h3,p,ul{margin:.4em 0}h1,h2,h3{font-size:1em}h1{text-align:center}h2{margin-top:1.2em}h2,h3,.task{break-after:avoid}",
  "h3{font-style:italic}ul{padding-left:1.4em}li,p,td,th{overflow-wrap:anywhere}",
  ".letterhead{display:grid;grid-template-columns:2fr 3fr;gap:.5em 1em;text-align:center;font-size:.92em}",
  ".letterhead p{margin:0}.rule{width:35%;margin:.2em auto 0;border:0;border-top:1px solid}.motto{display:inline-block;border-bottom:1px solid}",
  ".subject{font-weight:bold;text-align:center}.to{display:grid;grid-template-columns:auto 1fr;margin:.4em 0}.to p{margin:0;grid-column:1/-1}.to p+p{grid-column:2}",
  ".closing{display:grid;grid-template-columns:1fr 1fr;gap:1em;margin-top:1.5em;break-inside:avoid}.closing p{margin:0}.copies{font-size:.85em}.sign{text-align:center;font-weight:bold}.sign .name{margin-top:5em}",
  "div[role]{overflow-x:auto;margin:.5em 0}table{width:100%;border-collapse:collapse;font-size:.85em}",
  "th,td{padding:.25em .35em;border:1px solid;vertical-align:top;text-align:left}thead th{text-align:center;vertical-align:middle;overflow-wrap:normal}.n{text-align:center;overflow-wrap:normal}.d{white-space:nowrap}",
  "figure{margin:.8em 0;text-align:center;break-inside:avoid}figure svg{width:100%;max-width:30rem}",
  ".annex{margin-top:2em;break-before:page}.of{text-align:center}.annex figure svg{max-width:40rem}",
  "@media screen and (max-width:40rem){.letterhead,.closing{grid-template-columns:1fr}div[role] table{min-width:40rem}}",
  '@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman",serif}}@page:first{@top-center{content:none}}',
  "@media print{:root{color-scheme:light}body{max-width:none;margin:0;padding:0;font-size:13pt}p,li{text-align:justify}.letterhead p,.subject,.sign p,td p{text-align:inherit}.subject{text-align:center}div[role]{overflow:visible}table{font-size:10.5pt}thead{display:table-header-group}tr{break-inside:avoid}figure svg{max-width:105mm}.annex figure svg{max-width:none;max-height:215mm}.annex .long{break-inside:auto}.annex .long svg{width:110mm;max-height:none}}",
].join("\n");
