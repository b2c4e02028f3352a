import { readFileSync } from "node:fs";
import { resolveDeadline } from "chiso/deadline";
import { score, fromGold, judge, readingOf, canonical } from "/work/main/test/deadline/scoring.js";
const strip=(r:any)=>{ if(r.approx===undefined) delete r.approx; else {delete r.approx;} return r; };
const which = process.argv[2];
const lines=(p:string)=>readFileSync(p,"utf8").trim().split("\n").map(l=>JSON.parse(l));
const counts:Record<string,number>={};
const only=process.argv[3];
if(which==="gold"){
 for(const r of lines("/work/shared/reference/gold/deadlines.seeds.jsonl")){
  const expected=r.gold.map(fromGold).map(strip);
  const s=score({id:r.id,text:r.text,year:r.planYear,reading:expected});
  counts[s.verdict]=(counts[s.verdict]??0)+1;
  if(s.verdict!=="exact") console.log(s.verdict,r.id,JSON.stringify(r.text),"\n   want",expected.map(canonical).join(" "),"\n   got ",s.actual.map(canonical).join(" "));
 }
} else if(which==="x"){
 for(const r of lines("/work/main/test/fixtures/deadlines/expressions.jsonl")){
  const s=score(r);
  counts[s.verdict]=(counts[s.verdict]??0)+1;
  if(s.verdict!=="exact"&&(!only||only===r.family)) console.log(s.verdict,r.id,r.family,JSON.stringify(r.text),"\n   want",r.reading.map(canonical).join(" "),"\n   got ",s.actual.map(canonical).join(" "));
 }
} else {
 for(const r of lines("/work/main/test/fixtures/deadlines/negatives.jsonl")){
  const a=readingOf(resolveDeadline(r.text,{year:r.year}).clauses);
  const bad=a.some((c:any)=>["by","within"].includes(c.kind)||(c.kind==="recurring"&&c.every!=="unspecified")||(c.kind==="event"&&c.offset));
  counts[bad?"bad":"ok"]=(counts[bad?"bad":"ok"]??0)+1;
  if(bad) console.log(r.id,r.family,JSON.stringify(r.text),"\n   got ",a.map(canonical).join(" "));
 }
}
console.log(counts);
