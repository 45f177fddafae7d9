import { FIGURE_IDS, type FigureId } from "../generated/ids.js";
import { fifthCouncilMeeting } from "../generated/records/meetings.js";
import { figures, reports } from "../generated/tables.js";
import type { CorroborationVerdict } from "../generated/vocabularies.js";
import type { Figure } from "../model/figure.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { currentId, unknownId } from "../queries/find-redirect.js";
import { type RecordsOption, readRecords } from "../queries/own-records.js";
import { wrongValue } from "../text/errors.js";
import { isIndependent } from "./independence.js";
import { sourceAmong } from "./source-among.js";
import { dayOf, isEarlier, weigh } from "./weigh.js";

/** What another publication says of a figure, and what that is worth as a check. */
export interface CorroboratingReport<R = Report, S = Source> {
  /** The report itself. */
  readonly report: R;
  /** The publication that made it. */
  readonly source: S;
  /**
   * Whether it rests on other words than the figure does: on nobody whom the figure's source relays, nor on the person who
   * gave the figure. A report that quotes that person never is; otherwise it is `undefined` if it is not known whose
   * words the publication passes on.
   */
  readonly independent: boolean | undefined;
  /** Whether it was published before the meeting, as its date or its text says: it then speaks of an earlier state, and proves and disputes nothing. */
  readonly earlier: boolean;
}

/** The reports on a figure and what they add up to. */
export interface Corroboration<F = Figure, R = Report, S = Source> {
  /** The figure. */
  readonly figure: F;
  /** What other publications say of it, in the order of the data. */
  readonly reports: readonly CorroboratingReport<R, S>[];
  /** What the reports add up to. */
  readonly verdict: CorroborationVerdict;
  /** The reports that give another amount for the day of the meeting; empty unless the verdict is `disputed`. */
  readonly disputedBy: readonly CorroboratingReport<R, S>[];
  /** Whether a report that agrees with the figure is known to be independent; relays of one press office are not. */
  readonly independentlyConfirmed: boolean;
}

/** The reports on a figure of your own, or on one of the package among your records. */
export type OwnCorroboration = Corroboration<Own<Figure>, Own<Report>, Own<Source>>;

/**
 * Weighs what other publications report of a figure.
 *
 * Outlets that relay the same office or quote the same speaker are not a second measurement; `independent` says so for
 * each report. A report from before the meeting proves and disputes nothing that was said at it.
 *
 * @param figure - A figure, or its id.
 * @throws RangeError if no figure has the id.
 * @throws TypeError if the value is neither a figure nor an id.
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
export function corroboration(figure: FigureId | Figure): Corroboration;
/**
 * Weighs what the reports among your own records say of a figure, yours or the package's.
 *
 * A report counts as earlier if it was published before the meeting among your records; if there is none or there
 * are several, before the source of the figure.
 *
 * @throws RangeError if no figure has the id, or if a record names a source that does not exist.
 * @throws TypeError if the value is neither a figure nor an id, or if a record has the wrong form.
 */
export function corroboration(
  figure: FigureId | OwnId | Own<Figure>,
  options: RecordsOption,
): OwnCorroboration;
export function corroboration(of: FigureId | OwnId | Own<Figure>, options?: RecordsOption): OwnCorroboration {
  const records = readRecords(options);
  const figure = figureOf(of, records);
  const publishedOf = (id: string) => sourceAmong(id, records).published;
  const meetings = records?.filter((record) => record.kind === "meeting") ?? [fifthCouncilMeeting];
  const day = dayOf(figure, meetings, publishedOf);
  const all: readonly Own<Report>[] =
    records?.filter((record) => record.kind === "report") ?? recordsIn(reports);
  const weighed = all
    .filter((report) => currentId(report.figure) === figure.id)
    .map((report) => {
      const source = sourceAmong(report.source, records);
      return {
        report,
        source,
        independent: isIndependent(report, source, figure, records),
        earlier: isEarlier(source, day),
      };
    });
  const { verdict, disputedBy, agreeing } = weigh(weighed);
  return {
    figure,
    reports: weighed,
    verdict,
    disputedBy,
    independentlyConfirmed: agreeing.some(({ independent }) => independent),
  };
}

function figureOf(of: unknown, records: readonly OwnRecord[] | undefined): Own<Figure> {
  if (Object(of).kind === "figure") return of as Own<Figure>;
  if (typeof of !== "string") {
    throw new TypeError(wrongValue("Figure", of, 'a figure or its id, such as "trade-turnover-2024"'));
  }
  const own = records?.filter((record) => record.kind === "figure") ?? [];
  const found = [...own, ...recordsIn(figures)].find(({ id }) => id === currentId(of));
  if (found === undefined) throw new RangeError(unknownId("Figure", of, FIGURE_IDS));
  return found;
}
