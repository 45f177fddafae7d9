import type { Figure } from "../model/figure.js";
import { FIGURE_IDS, type FigureId } from "../model/ids.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { fifthCouncilMeeting } from "../records/meetings.js";
import { figures, reports, sources } from "../records/tables.js";
import { describeValue } from "../text/describe.js";

/** What another publication says of a figure, and what that is worth as a check. */
export interface CorroboratingReport {
  /** The report itself. */
  readonly report: Report;
  /** The publication that made it. */
  readonly source: Source;
  /** Whether it relays nobody whom the figure's own source relays too, as far as is known. */
  readonly independent: boolean;
  /** Whether it was published before the meeting: it then speaks of an earlier state and disputes nothing. */
  readonly earlier: boolean;
}

/** The reports on a figure and what they come to. */
export interface Corroboration {
  /** The figure. */
  readonly figure: Figure;
  /** What other publications say of it, in the order of the data. */
  readonly reports: readonly CorroboratingReport[];
  /**
   * What the reports come to: `uncorroborated` where no other publication was found to give the figure, `disputed`
   * where one gives another amount for the day of the meeting, `agreed` otherwise.
   */
  readonly verdict: "uncorroborated" | "agreed" | "disputed";
  /** The reports that give another amount for the day of the meeting; empty unless the verdict is `disputed`. */
  readonly disputedBy: readonly CorroboratingReport[];
  /** Whether one of the reports that bear the figure out is independent; relays of one press office are not. */
  readonly independentlyConfirmed: boolean;
}

/**
 * Gives what other publications report of a figure.
 *
 * Two outlets that relay one press office and agree relay it faithfully: that is no second measurement, so independence
 * is told beside the verdict. A report from before the meeting disputes nothing that was said at it.
 *
 * @throws RangeError where there is no such figure.
 *
 * @example
 * ```ts
 * import { corroboration } from "kz-tr-council";
 *
 * corroboration("kazakh-investment-in-turkiye").verdict; // => "disputed"
 * corroboration("gluten-export-share").verdict; // => "uncorroborated"
 * corroboration("trade-turnover-target").independentlyConfirmed; // => true
 * ```
 */
export function corroboration(id: FigureId): Corroboration {
  if (!Object.hasOwn(figures, id)) {
    throw new RangeError(`Unknown figure ${describeValue(id)}. Allowed: ${FIGURE_IDS.join(", ")}.`);
  }
  const figure: Figure = figures[id];
  const relayed = new Set(figure.evidence.flatMap(({ source }) => sources[source].relays));
  const weighed = Object.values<Report>(reports)
    .filter((report) => report.figure === id)
    .map((report) => {
      const source: Source = sources[report.source];
      return {
        report,
        source,
        independent: !relaysOf(report, source).some((agent) => relayed.has(agent)),
        earlier: isBefore(source.published, fifthCouncilMeeting.date),
      };
    });
  const confirming = weighed.filter(({ report }) => report.verdict !== "differs");
  const disputedBy = weighed.filter(({ report, earlier }) => report.verdict === "differs" && !earlier);
  return {
    figure,
    reports: weighed,
    verdict: disputedBy.length > 0 ? "disputed" : confirming.length > 0 ? "agreed" : "uncorroborated",
    disputedBy,
    independentlyConfirmed: confirming.some(({ independent }) => independent),
  };
}

/** A report that names whom it quotes passes on that person alone; another passes on all whom its source relays. */
function relaysOf(report: Report, source: Source): Source["relays"] {
  const quoted = source.relays.filter((agent) => agent === report.attributedTo);
  return quoted.length > 0 ? quoted : source.relays;
}

/** A date known to the month or year alone is before a day only where all of it is. */
function isBefore(published: string, day: string): boolean {
  return published < day.slice(0, published.length);
}
