import * as Plot from "@observablehq/plot";
import { compareQuantities, corroboration, formatQuantity, termOf, tradeTotals } from "../../../src/index.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { linkOf, passagesOf } from "./words.js";

const shares = Object.values(tradeTotals().exportShares).sort((a, b) =>
  compareQuantities(b.quantity, a.quantity),
);
const verdictOf = (figure: (typeof shares)[number]) =>
  termOf("corroboration-verdict", corroboration(figure).verdict).label.toLowerCase();
const said = shares.map((figure) => `${figure.label}: ${formatQuantity(figure.quantity)}`);

/** How much of Kazakhstan's exports of a commodity goes to Türkiye. */
export const exportShares: Chart = {
  name: "export-shares",
  title: "What part of Kazakhstan's exports goes to Türkiye",
  description: `Bars, each filled in part. ${said.join("; ")}.`,
  note: "The whole bar is all that Kazakhstan exports of the commodity; the filled part goes to Türkiye. The parts are of different wholes and cannot be added.",
  draw: ({ width, isWide }) =>
    Plot.plot({
      document,
      width,
      height: shares.length * 58,
      margin: 0,
      marginLeft: 1,
      marginRight: 1,
      style: { fontSize: "13px" },
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: shares.map(({ id }) => id), padding: 0 },
      marks: [
        Plot.barX(shares, {
          x1: 0,
          x2: 1,
          y: "id",
          insetTop: 24,
          insetBottom: 12,
          fill: "none",
          stroke: colour("fact"),
          strokeWidth: 1.5,
        }),
        Plot.barX(shares, {
          x: ({ quantity }) => quantity.amount,
          y: "id",
          insetTop: 24,
          insetBottom: 12,
          fill: colour("fact"),
        }),
        Plot.text(shares, {
          x: 0,
          y: "id",
          text: "label",
          textAnchor: "start",
          lineAnchor: "top",
          dy: -24,
          fill: colour("ink"),
        }),
        Plot.text(shares, {
          x: ({ quantity }) => quantity.amount,
          y: "id",
          text: (figure) =>
            isWide
              ? `${formatQuantity(figure.quantity)}, ${verdictOf(figure)}`
              : formatQuantity(figure.quantity),
          textAnchor: "start",
          dx: 8,
          dy: 6,
          fontWeight: 600,
          fill: colour("ink"),
        }),
      ],
    }),
  table: {
    head: ["figure", "share", "other sources", "paragraph"],
    numbers: ["share", "paragraph"],
    rows: shares.map((figure) => [
      linkOf(figure),
      formatQuantity(figure.quantity),
      verdictOf(figure),
      passagesOf(figure),
    ]),
  },
};
