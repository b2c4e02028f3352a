import { compareGolden } from "../golden/compare.js";

compareGolden("deadline");
