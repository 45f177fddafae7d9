import type { RecordId } from "../../../src/index.js";
import { type Chart, figureOf, type LinkTo } from "./chart.js";
import { disputedInvestment } from "./disputed-investment.js";
import { exportShares } from "./export-shares.js";
import { jointProjects } from "./joint-projects.js";
import { paragraphsByKinds } from "./paragraphs-by-kinds.js";
import { sectorsByKinds } from "./sectors-by-kinds.js";
import { sourcesTimeline } from "./sources-timeline.js";
import { trade } from "./trade.js";

export type { LinkTo } from "./chart.js";

const ALL = {
  trade,
  "disputed-investment": disputedInvestment,
  "joint-projects": jointProjects,
  "export-shares": exportShares,
  "paragraphs-by-kinds": paragraphsByKinds,
  "sectors-by-kinds": sectorsByKinds,
  "sources-timeline": sourcesTimeline,
} as const satisfies Record<string, Chart>;

/** The name of a chart. */
export type ChartName = keyof typeof ALL;

/** Every chart by its name, as a whole `<figure>` in HTML. */
export const charts = Object.fromEntries(
  Object.entries(ALL).map(([name, chart]) => [name, (linkTo: LinkTo) => figureOf(chart, linkTo)]),
) as Readonly<Record<ChartName, (linkTo: LinkTo) => string>>;

/** Whether a text is the name of a chart. */
export function isChartName(text: string): text is ChartName {
  return Object.hasOwn(ALL, text);
}

/** The charts that belong on the page of a record, beyond the two of the article as a whole and the one of all sectors. */
export function chartsOf(id: RecordId): readonly ChartName[] {
  return OF_RECORDS.filter((name) => ALL[name].table.rows.some(([first]) => isLinkTo(first, id)));
}

const OF_RECORDS = ["trade", "disputed-investment", "joint-projects", "export-shares"] as const;

function isLinkTo(cell: unknown, id: RecordId): boolean {
  return typeof cell === "object" && cell !== null && "id" in cell && cell.id === id;
}
