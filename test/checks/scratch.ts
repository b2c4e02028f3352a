import { readFileSync } from "node:fs";
import { parseAgencies } from "../../src/agency/index.js";
const cells: {document:string;cell:string}[] = JSON.parse(readFileSync(process.argv[2] ?? "/tmp/chiso/scratch-words/cells.json","utf8"));
for (const {document,cell} of cells) {
  const {agencies,findings}=parseAgencies(cell);
  console.log(`[${document}] ${cell.replace(/\s+/g," ")}`);
  for (const a of agencies) console.log(`     ${a.text.replace(/\s+/g," ")} => ${a.name} | ${a.kind} ${a.level}${a.collective?" *":""}${a.place?" @"+a.place:""}${a.qualifier?" Q:"+a.qualifier:""}${a.role?" R:"+a.role:""}${a.duty?" D:"+a.duty:""}${a.note?" N:"+a.note:""}`);
  for (const f of findings) console.log(`     !! ${f.code} ${f.span?cell.slice(f.span.start,f.span.end).replace(/\s+/g," "):""}`);
}
