import type { Child } from "./dom.js";
import type { Model } from "./model.js";

/** The panels that draw: none yet. */
export const chartPanels: readonly (readonly [string, (model: Model) => Child])[] = [];
