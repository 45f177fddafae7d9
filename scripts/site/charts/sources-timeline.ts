import * as Plot from "@observablehq/plot";
import { fifthCouncilMeeting as meeting } from "../../../src/generated/records/index.js";
import { getRecord, listRecords } from "../../../src/index.js";
import type { Chart } from "./chart.js";
import { colour } from "./colours.js";
import { document } from "./dom.js";
import { linkOf } from "./words.js";

/** By month; within a month those whose day is known come first. */
const sources = listRecords({ kind: "source" }).sort(
  ({ published: a }, { published: b }) =>
    a.slice(0, 7).localeCompare(b.slice(0, 7)) || b.length - a.length || a.localeCompare(b),
);

/** A month or a year in which a source was published, and its sources. */
const rows = [...monthsOfSources(), ...yearsOfSources()].map((when) => ({
  when,
  sources: sources.filter(({ published }) => published === when || published.slice(0, 7) === when),
}));
const dots = rows.flatMap((row) =>
  row.sources.map(({ published }, index) => ({ when: row.when, index, isDay: published.length === 10 })),
);
const most = Math.max(...rows.map((row) => row.sources.length));

/** Every month from the first source to the last, those without a source too. */
function monthsOfSources(): string[] {
  const known = sources.map(({ published }) => published.slice(0, 7)).filter((when) => when.length === 7);
  const months: string[] = [];
  const last = known.at(-1) ?? "";
  for (let month = new Date(`${known[0]}-01`); isoMonth(month) <= last; month = nextMonth(month)) {
    months.push(isoMonth(month));
  }
  return months;
}

/** The years of sources whose month is not known. */
function yearsOfSources(): string[] {
  return [...new Set(sources.map(({ published }) => published).filter((when) => when.length === 4))];
}

function isoMonth(date: Date): string {
  return date.toISOString().slice(0, 7);
}

function nextMonth(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}

/** A date as people write it, to the precision that is known. */
function written(date: string, month: "long" | "short" = "long"): string {
  const parts = date.split("-").length;
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 ? { month } : {}),
    ...(parts > 2 ? { day: "numeric" } : {}),
  }).format(new Date(date));
}

const isMeeting = (when: string) => when === meeting.date.slice(0, 7);

/** When each source was published. */
export const sourcesTimeline: Chart = {
  name: "sources-timeline",
  title: "When the sources were published",
  description: `Dots for the sources of each month. ${rows
    .filter((row) => row.sources.length > 0)
    .map((row) => `${written(row.when)}: ${row.sources.length}`)
    .join("; ")}.`,
  note: `A filled dot is a source whose day is known, a ring one of which only the month or, in the last row, the year is known. The month of the meeting, ${written(meeting.date)}, is in bold type.`,
  draw: ({ width, isWide }) => {
    const left = 84;
    const step = Math.min(24, (width - left) / most);
    return Plot.plot({
      document,
      width,
      height: rows.length * 22,
      margin: 0,
      marginLeft: left,
      style: { fontSize: "13px" },
      x: { axis: null, domain: [-0.5, (width - left) / step - 0.5] },
      y: { axis: null, type: "point", domain: rows.map(({ when }) => when), padding: 0.5 },
      marks: [
        Plot.ruleY(rows, { y: "when", stroke: colour("grid") }),
        ...[true, false].map((meets) =>
          Plot.text(
            rows.filter(({ when }) => isMeeting(when) === meets),
            {
              y: "when",
              frameAnchor: "left",
              text: ({ when }) => written(when, "short"),
              textAnchor: "end",
              dx: -12,
              fill: colour(meets ? "ink" : "muted"),
              fontWeight: meets ? 700 : 400,
            },
          ),
        ),
        Plot.dot(dots, {
          x: "index",
          y: "when",
          r: isWide ? 7 : 5,
          fill: ({ isDay }) => colour(isDay ? "fact" : "card"),
          stroke: ({ isDay }) => colour(isDay ? "fact" : "aim"),
          strokeWidth: 2,
        }),
      ],
    });
  },
  table: {
    head: ["source", "published", "passes on the words of"],
    rows: sources.map((source) => [
      linkOf(source),
      written(source.published),
      source.relays?.map((id) => linkOf(getRecord(id))) ?? "not known",
    ]),
  },
};
