import { colour } from "./colours.js";
import { svgElement } from "./dom.js";

/** Makes a pattern of diagonal lines, rising to the right or to the left, for what is not a fact yet. */
export function hatching(id: string, rises: "right" | "left"): SVGElement {
  const line = rises === "right" ? "M-2 2 2 -2M0 8 8 0M6 10 10 6" : "M-2 6 2 10M0 0 8 8M6 -2 10 2";
  return svgElement(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
    svgElement("path", { d: line, stroke: colour("aim"), "stroke-width": 2 }),
  );
}
