import * as Plot from "@observablehq/plot";
import { fifthCouncilMeeting as meeting } from "../../../src/generated/records/index.js";
import { getRecord, listRecords, type Source } from "../../../src/index.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { hatching } from "./hatching.js";
import { linkOf } from "./words.js";

const sources = listRecords({ kind: "source" }).sort(
  (a, b) => order(a.published) - order(b.published) || a.published.localeCompare(b.published),
);
const month = monthOf(meeting.date);

/** Those that can be drawn on one scale: sources of other years are in the table alone. */
const drawn = sources.filter(({ published }) => published.slice(0, 4) === meeting.date.slice(0, 4));
const others = sources.length - drawn.length;

/** Days first, then months, then years: what is known best comes first. */
function order(published: string): number {
  return -published.length;
}

/** The first and the last day of a month, such as `"2025-07"`. */
function monthOf(date: string): { readonly first: Date; readonly end: Date } {
  const first = new Date(`${date.slice(0, 7)}-01`);
  return { first, end: new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)) };
}

/** A date as people write it, to the precision that is known. */
function written(date: string): string {
  const parts = date.split("-").length;
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 ? { month: "long" } : {}),
    ...(parts > 2 ? { day: "numeric" } : {}),
  }).format(new Date(date));
}

const precisionOf = ({ published }: Source) =>
  (["year", "month", "day"] as const)[published.split("-").length - 1];
const days = drawn.filter((source) => precisionOf(source) === "day");
const spans = drawn.filter((source) => precisionOf(source) !== "day");
/** The month that is known; where the year alone is, the month of the meeting is drawn with arrows. */
const spanOf = (source: Source) => (precisionOf(source) === "month" ? monthOf(source.published) : month);
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** When each source was published. */
export const sourcesTimeline: Chart = {
  name: "sources-timeline",
  title: "When the sources were published",
  description: `Sources around the meeting of ${written(meeting.date)}. ${sources.map((source) => `${source.label}: ${written(source.published)}`).join("; ")}.`,
  note: `A dot is a day. A hatched bar means that only the month is known, or, where it has an arrow, only the year. The line marks the day of the meeting, ${written(meeting.date)}. ${others} sources of other years are in the table alone.`,
  draw: ({ width, idOf }) =>
    Plot.plot({
      document,
      width,
      height: drawn.length * 40 + 26,
      margin: 0,
      marginTop: 26,
      marginLeft: 24,
      marginRight: 24,
      style: { fontSize: "13px" },
      x: {
        axis: null,
        type: "utc",
        domain: [
          month.first,
          new Date(
            Math.max(
              ...spans.map((source) => spanOf(source).end.getTime()),
              ...days.map(({ published }) => noon(published).getTime()),
            ),
          ),
        ],
      },
      y: { axis: null, domain: drawn.map(({ id }) => id), padding: 0 },
      marks: [
        () => hatching(idOf("unknown-day"), "right"),
        Plot.ruleX([noon(meeting.date)], { stroke: colour("muted"), strokeDasharray: "4 3" }),
        Plot.text([noon(meeting.date)], {
          x: (day: Date) => day,
          frameAnchor: "top-right",
          text: () => written(meeting.date),
          textAnchor: "end",
          dy: -22,
          dx: 22,
          fill: colour("muted"),
        }),
        Plot.text([month.first], {
          x: (day: Date) => day,
          frameAnchor: "top-left",
          text: () => written(month.first.toISOString().slice(0, 10)),
          textAnchor: "start",
          dy: -22,
          fill: colour("muted"),
        }),
        Plot.barX(spans, {
          x1: (source) => spanOf(source).first,
          x2: (source) => spanOf(source).end,
          y: "id",
          insetTop: 23,
          insetBottom: 9,
          fill: `url(#${idOf("unknown-day")})`,
          stroke: colour("aim"),
        }),
        Plot.vector(
          spans
            .filter((source) => precisionOf(source) === "year")
            .flatMap(({ id }) => [
              { id, end: month.first, rotate: -90 },
              { id, end: month.end, rotate: 90 },
            ]),
          {
            x: "end",
            y: "id",
            dy: 7,
            rotate: "rotate",
            length: 22,
            strokeWidth: 2,
            anchor: "start",
            stroke: colour("aim"),
          },
        ),
        Plot.dot(days, {
          x: ({ published }) => noon(published),
          y: "id",
          dy: 7,
          r: 6,
          fill: colour("fact"),
        }),
        Plot.text(drawn, {
          x: month.first,
          y: "id",
          text: ({ label }) => label,
          textAnchor: "start",
          lineAnchor: "top",
          dy: -18,
          fill: colour("ink"),
          stroke: colour("card"),
          strokeWidth: 4,
        }),
      ],
    }),
  table: {
    head: ["source", "published", "passes on the words of"],
    rows: sources.map((source) => [
      linkOf(source),
      written(source.published),
      source.relays?.map((id) => linkOf(getRecord(id))) ?? "not known",
    ]),
  },
};
