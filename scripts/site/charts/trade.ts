import * as Plot from "@observablehq/plot";
import { formatQuantity, tradeTotals } from "../../../src/index.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { hatching } from "./hatching.js";
import { linkOf, passagesOf, speakersIn, statusOf } from "./words.js";

const { turnover, target, offer } = tradeTotals();
const figures = [turnover, target, offer.value];
const highest = Math.max(...figures.map(({ quantity }) => quantity.amount));
const said = figures.map(
  (figure) => `${figure.label}: ${formatQuantity(figure.quantity)}, ${statusOf(figure)}`,
);

/** Trade: what is, what is aimed at, and what is on offer. */
export const trade: Chart = {
  name: "trade",
  title: "Trade between Kazakhstan and Türkiye",
  description: `Bars. ${said.join("; ")}.`,
  note: "A solid bar is a fact; a hatched bar is a target or an offer, not trade that has taken place. Turnover counts both directions; the offer goes from Kazakhstan to Türkiye.",
  draw: ({ width, isWide, idOf }) =>
    Plot.plot({
      document,
      width,
      height: figures.length * 58,
      margin: 0,
      style: { fontSize: "13px" },
      x: { axis: null, domain: [0, highest * (isWide ? 1.3 : 1.95)] },
      y: { axis: null, domain: figures.map(({ id }) => id), padding: 0 },
      marks: [
        () => hatching(idOf("target"), "right"),
        () => hatching(idOf("offered"), "left"),
        Plot.barX(figures, {
          x: ({ quantity }) => quantity.amount,
          y: "id",
          insetTop: 24,
          insetBottom: 12,
          insetLeft: 1,
          fill: ({ status }) => (status === "actual" ? colour("fact") : `url(#${idOf(status)})`),
          stroke: ({ status }) => colour(status === "actual" ? "fact" : "aim"),
          strokeWidth: 1.5,
        }),
        Plot.text(figures, {
          x: 0,
          y: "id",
          text: "label",
          textAnchor: "start",
          lineAnchor: "top",
          frameAnchor: "top-left",
          dy: -24,
          fill: colour("ink"),
        }),
        Plot.text(figures, {
          x: ({ quantity }) => quantity.amount,
          y: "id",
          text: (figure) => `${formatQuantity(figure.quantity)}, ${statusOf(figure)}`,
          textAnchor: "start",
          dx: 8,
          dy: 6,
          fontWeight: 600,
          fill: colour("ink"),
        }),
      ],
    }),
  table: {
    head: ["figure", "amount", "status", "said by", "paragraph"],
    numbers: ["amount", "paragraph"],
    rows: figures.map((figure) => [
      linkOf(figure),
      formatQuantity(figure.quantity),
      statusOf(figure),
      speakersIn(figure),
      passagesOf(figure),
    ]),
  },
};
