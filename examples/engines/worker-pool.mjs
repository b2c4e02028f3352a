/**
 * The provinces on a pool of workers, merged as they come: `npm i piscina`, then
 * `node examples/engines/worker-pool.mjs`.
 */
import { mergeCompletion } from "chiso";
import Piscina from "piscina";

import { linesOf, PROVINCES } from "./provinces.mjs";

const pool = new Piscina({
  filename: new URL("./provinces.mjs", import.meta.url).href,
  maxThreads: 2,
});
const counted = await Promise.all(
  PROVINCES.map((province) => pool.run(province, { name: "completionOf" })),
);
await pool.destroy();
console.log(linesOf(mergeCompletion(counted)).join("\n"));
