import { compareGolden } from "../golden/compare.js";

compareGolden("target");
