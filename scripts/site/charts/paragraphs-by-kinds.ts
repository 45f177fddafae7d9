import * as Plot from "@observablehq/plot";
import { astanaTimes as article } from "../../../src/generated/records/index.js";
import { type AnyRecord, listRecords, RECORD_KINDS, type RecordKind } from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { linkOf } from "./words.js";

const passages = article.passages.map(({ n }) => ({ n, records: listRecords({ passage: n }) }));
const kinds = RECORD_KINDS.filter((kind) => passages.some(({ records }) => countOf(records, kind) > 0));
const cells = passages.flatMap(({ n, records }) =>
  kinds.flatMap((kind) => {
    const count = countOf(records, kind);
    return count > 0 ? [{ n, kind, count }] : [];
  }),
);
const most = Math.max(...cells.map(({ count }) => count));

function countOf(records: readonly AnyRecord[], of: RecordKind): number {
  return records.filter(({ kind }) => kind === of).length;
}

/** A cell is never so dark that its number, in ink, is hard to read. */
export const LIGHTEST = 0.08;
export const DARKEST = 0.4;

/** Which paragraph of the article each record rests on. */
export const paragraphsByKinds: Chart = {
  name: "paragraphs-by-kinds",
  title: "What each paragraph of the article says",
  description: `A grid of the ${passages.length} paragraphs and the kinds of records. The number in a cell counts the records of that kind that rest on the paragraph.`,
  note: "A number counts the records that rest on a paragraph; one record can rest on several. Headings are not counted as paragraphs.",
  draw: ({ width, isWide }) => {
    const kind = { domain: kinds, label: null, tickSize: 0, padding: 0.06 };
    const passage = { domain: passages.map(({ n }) => n), label: null, tickSize: 0, padding: 0.06 };
    const [x, y] = isWide ? (["n", "kind"] as const) : (["kind", "n"] as const);
    const label = (name: RecordKind) => KINDS[name].collection;
    return Plot.plot({
      document,
      width,
      height: isWide ? kinds.length * 26 + 24 : passages.length * 24 + 90,
      marginTop: isWide ? 24 : 90,
      marginBottom: 0,
      marginLeft: isWide ? 92 : 26,
      marginRight: isWide ? 0 : 12,
      style: { fontSize: "12px" },
      x: isWide ? { ...passage, axis: null } : { ...kind, axis: null },
      y: isWide ? { ...kind, axis: null } : { ...passage, axis: null },
      marks: [
        Plot.axisX({
          anchor: "top",
          tickSize: 0,
          label: null,
          fill: colour("muted"),
          ...(isWide ? {} : { tickFormat: label, tickRotate: -60, textAnchor: "start" }),
        }),
        Plot.axisY({
          tickSize: 0,
          label: null,
          fill: colour("muted"),
          ...(isWide ? { tickFormat: label } : {}),
        }),
        Plot.cell(cells, {
          x,
          y,
          fill: colour("fact"),
          fillOpacity: ({ count }) => LIGHTEST + ((DARKEST - LIGHTEST) * (count - 1)) / (most - 1),
        }),
        Plot.text(cells, { x, y, text: ({ count }) => String(count), fill: colour("ink") }),
      ],
    });
  },
  table: {
    head: ["", "records"],
    rows: passages.map(({ n, records }) => [`Paragraph ${n}`, records.map(linkOf)]),
  },
};
