import { FIGURE_IDS, type FigureId } from "../generated/ids.js";
import { fifthCouncilMeeting } from "../generated/records/meetings.js";
import { figures, reports, sources } from "../generated/tables.js";
import type { Figure } from "../model/figure.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { describeValue } from "../text/describe.js";
import { unknownWord } from "../text/did-you-mean.js";
import { isIndependent } from "./independence.js";

/** What another publication says of a figure, and what that is worth as a check. */
export interface CorroboratingReport {
  /** The report itself. */
  readonly report: Report;
  /** The publication that made it. */
  readonly source: Source;
  /**
   * Whether it rests on other words than the figure does: on nobody whom the figure's source relays, nor on the person
   * who gave the figure. A report that quotes that person never is; else it is `undefined` where it is not known whose
   * words the publication passes on.
   */
  readonly independent: boolean | undefined;
  /** Whether it was published before the meeting: it then speaks of an earlier state, and proves and disputes nothing. */
  readonly earlier: boolean;
}

/**
 * What the reports on a figure come to.
 *
 * - `uncorroborated`: no other publication was found to give the figure. Ten reports were read, in their opening parts.
 * - `agreed`: others give the same amount or one close to it. Not to be confused with a confirmation: see
 *   `independentlyConfirmed`.
 * - `disputed`: another publication gives another amount for the day of the meeting.
 */
export const CORROBORATION_VERDICTS = /* @__PURE__ */ Object.freeze([
  "uncorroborated",
  "agreed",
  "disputed",
] as const);

/** What the reports on a figure come to. */
export type CorroborationVerdict = (typeof CORROBORATION_VERDICTS)[number];

/** The reports on a figure and what they come to. */
export interface Corroboration {
  /** The figure. */
  readonly figure: Figure;
  /** What other publications say of it, in the order of the data. */
  readonly reports: readonly CorroboratingReport[];
  /** What the reports come to. */
  readonly verdict: CorroborationVerdict;
  /** The reports that give another amount for the day of the meeting; empty unless the verdict is `disputed`. */
  readonly disputedBy: readonly CorroboratingReport[];
  /** Whether a report that bears the figure out is known to be independent; relays of one press office are not. */
  readonly independentlyConfirmed: boolean;
}

/**
 * Gives what other publications report of a figure.
 *
 * Two outlets that relay one press office and agree relay it faithfully, and an outlet that quotes the speaker again
 * quotes the speaker again: neither is a second measurement, so independence is told beside the verdict. A report from
 * before the meeting proves and disputes nothing that was said at it.
 *
 * @throws RangeError where there is no such figure.
 * @throws TypeError where the id is no string.
 *
 * @example
 * ```ts
 * import { corroboration } from "kz-tr-council";
 *
 * corroboration("kazakh-investment-in-turkiye").verdict; // => "disputed"
 * corroboration("gluten-export-share").verdict; // => "uncorroborated"
 * corroboration("trade-turnover-2024").independentlyConfirmed; // => false
 * corroboration("visa-free-stay").independentlyConfirmed; // => true
 * ```
 */
export function corroboration(id: FigureId): Corroboration {
  if (typeof id !== "string") {
    throw new TypeError(`Expected the id of a figure, not ${describeValue(id)}.`);
  }
  if (!Object.hasOwn(figures, id)) {
    throw new RangeError(unknownWord("figure", id, FIGURE_IDS));
  }
  const figure: Figure = figures[id];
  const weighed = Object.values<Report>(reports)
    .filter((report) => report.figure === id)
    .map((report) => {
      const source: Source = sources[report.source];
      return {
        report,
        source,
        independent: isIndependent(report, source, figure),
        earlier: isBefore(source.published, fifthCouncilMeeting.date),
      };
    });
  const ofTheMeeting = weighed.filter(({ earlier }) => !earlier);
  const disputedBy = ofTheMeeting.filter(({ report }) => report.verdict === "differs");
  const confirming = ofTheMeeting.filter(({ report }) => report.verdict !== "differs");
  return {
    figure,
    reports: weighed,
    verdict: disputedBy.length > 0 ? "disputed" : confirming.length > 0 ? "agreed" : "uncorroborated",
    disputedBy,
    independentlyConfirmed: confirming.some(({ independent }) => independent),
  };
}

/** A date known to the month or year alone is before a day only where all of it is. */
function isBefore(published: string, day: string): boolean {
  return published < day.slice(0, published.length);
}
