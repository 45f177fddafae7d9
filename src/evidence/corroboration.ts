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
   * Whether the report is independent of the figure: it relays neither the person who gave the figure nor anyone whom
   * the figure's source relays. A report that quotes one of them is not independent. Otherwise `undefined` if it is not
   * known whom the publication relays.
   */
  readonly independent: boolean | undefined;
  /**
   * Whether it was published before the meeting, by its date or its own words. It then describes an earlier state and
   * neither confirms nor disputes the figure.
   */
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
  /** Whether at least one report that agrees with the figure is independent of it. */
  readonly independentlyConfirmed: boolean;
}

/** The reports on a figure of your own, or on one of the package among your records. */
export type OwnCorroboration = Corroboration<Own<Figure>, Own<Report>, Own<Source>>;

/**
 * Weighs what other publications report of a figure.
 *
 * Outlets that relay the same office or quote the same speaker are not independent confirmation; see `independent`. A
 * report from before the meeting neither confirms nor disputes a figure.
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
 * A report counts as earlier if it was published before the meeting in your records or, if they have no meeting or
 * several, before the figure's source.
 *
 * @throws RangeError if no figure has the id, an option does not exist, or a record names a source that does not exist.
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
