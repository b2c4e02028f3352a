/**
 * The provinces in Apache Beam, with `mergeCompletion` as the combiner: `npm i apache-beam`, then
 * `node examples/engines/beam.mjs`. Here in its runner within the process; the same pipeline goes
 * to Flink, Spark or Dataflow by another runner.
 */
import * as beam from "apache-beam";
import { directRunner } from "apache-beam/runners/direct_runner";
import { requireForSerialization } from "apache-beam/serialization";
import { mergeCompletion } from "chiso";

import { completionOf, linesOf, PROVINCES } from "./provinces.mjs";

const merged = (one, other) => mergeCompletion([one, other]);
const itself = (counted) => counted;
const printed = ({ national }) => console.log(linesOf(national).join("\n"));

// Beam sends functions to its workers by name; a worker finds these in a module it loads.
requireForSerialization("chiso-provinces", { completionOf, merged, itself, printed });

await directRunner().run((root) => {
  root
    .apply(beam.withName("provinces", beam.create([...PROVINCES])))
    .map(beam.withName("completion of each", completionOf))
    .apply(
      beam.withName(
        "national",
        beam.groupGlobally().combining(beam.withName("counted", itself), merged, "national"),
      ),
    )
    .map(beam.withName("printed", printed));
});
