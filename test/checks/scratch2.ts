import { readFileSync } from "node:fs";
import { parseCitations } from "../../src/citation/index.js";
for (const f of process.argv.slice(2)) {
  const t=readFileSync(f,"utf8");
  const {citations,findings}=parseCitations(t);
  console.log("==",f,citations.length);
  for (const c of citations) console.log(`${c.text.replace(/\s+/g," ")} => ${c.number??"-"} ${c.type?.key} ${c.date??c.year??""} I:${c.issuer??""} S:${(c.subject??"").slice(0,90)}`);
  for (const x of findings) console.log("   !!",x.code,x.message.en.slice(-60));
}
