import type { FigureId } from "../generated/ids.js";
import { figures, meetings, reports } from "../generated/tables.js";
import type { CorroborationVerdict } from "../generated/vocabularies.js";
import type { Figure } from "../model/figure.js";
import type { Own, OwnId } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { currentId } from "../queries/find-redirect.js";
import { givenRecord } from "../queries/given-record.js";
import { ownAndOurs, ownOrOurs, type RecordsOption, readRecords } from "../queries/own-records.js";
import { basisOf, isIndependent } from "./independence.js";
import { sourcesAmong } from "./source-among.js";
import { dayOf, isEarlier, weigh } from "./weigh.js";

/** What another publication says of a figure, and what that is worth as a check. */
export interface CorroboratingReport<R = Report, S = Source> {
  /** The report itself. */
  readonly report: R;
  /** The publication that made it. */
  readonly source: S;
  /**
   * Whether the report is independent of the figure: it comes from another source, and relays neither the person who
   * gave the figure nor anyone whom the figure's source relays. A report that quotes one of them is not independent.
   * Otherwise `undefined` if it is not known whom the publication or the figure's source relays.
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
 * @throws RangeError if the package has no figure with the id.
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
  const figure = givenRecord("figure", of, records, recordsIn(figures), "trade-turnover-2024");
  const findSource = sourcesAmong(records);
  const basis = basisOf(figure, findSource);
  const allMeetings = ownAndOurs("meeting", records, recordsIn(meetings));
  const dateOf = (id: string) => allMeetings.find((meeting) => meeting.id === currentId(id))?.date;
  const day = dayOf(
    figure,
    ownOrOurs("meeting", records, recordsIn(meetings)),
    (id) => findSource(id).published,
  );
  const weighed = ownOrOurs("report", records, recordsIn(reports))
    .filter((report) => currentId(report.figure) === figure.id)
    .map((report) => {
      const source = findSource(report.source);
      return {
        report,
        source,
        independent: isIndependent(report, source, basis),
        earlier: isEarlier(source, day, dateOf),
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
