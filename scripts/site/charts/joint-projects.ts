import * as Plot from "@observablehq/plot";
import {
  jointAgriculturalProjects as all,
  jointAgriculturalProjectsOperational as operational,
} from "../../../src/generated/records/index.js";
import { formatQuantity, shareOf, subtractQuantities } from "../../../src/index.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { linkOf, passagesOf } from "./words.js";

const projects = Array.from({ length: all.quantity.amount }, (_, index) => ({
  index,
  isOperational: index < operational.quantity.amount,
}));
const rest = subtractQuantities(all.quantity, operational.quantity);
const share = formatQuantity(shareOf(operational.quantity, all.quantity), { maximumFractionDigits: 0 });

/** How many of the joint agricultural projects are operational. */
export const jointProjects: Chart = {
  name: "joint-projects",
  title: `${operational.quantity.amount} of ${all.quantity.amount} joint agricultural projects are operational`,
  description: `${projects.length} dots, ${operational.quantity.amount} of them filled.`,
  note: `A filled dot is an operational project, a ring one that is still in development: ${share} are operational, ${formatQuantity(rest)} are not yet.`,
  draw: ({ width, isWide }) => {
    const columns = isWide ? 12 : 8;
    const size = isWide ? 48 : 38;
    return Plot.plot({
      document,
      width,
      height: Math.ceil(projects.length / columns) * size,
      margin: 0,
      x: { axis: null, domain: [-0.5, width / size - 0.5] },
      y: { axis: null, domain: [-0.5, Math.ceil(projects.length / columns) - 0.5], reverse: true },
      marks: [
        Plot.dot(projects, {
          x: ({ index }) => index % columns,
          y: ({ index }) => Math.floor(index / columns),
          r: size / 3,
          strokeWidth: 2,
          fill: ({ isOperational }) => (isOperational ? colour("fact") : "none"),
          stroke: ({ isOperational }) => colour(isOperational ? "fact" : "aim"),
        }),
      ],
    });
  },
  table: {
    head: ["figure", "projects", "paragraph"],
    numbers: ["projects", "paragraph"],
    rows: [all, operational].map((figure) => [linkOf(figure), figure.quantity.amount, passagesOf(figure)]),
  },
};
