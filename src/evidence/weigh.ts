import type { CorroborationVerdict } from "../generated/vocabularies.js";
import type { Figure } from "../model/figure.js";
import type { Meeting } from "../model/meeting.js";
import type { Own } from "../model/own.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";

/** A report, and whether it speaks of an earlier state than the figure does. */
export interface DatedReport {
  readonly report: Own<Report>;
  readonly earlier: boolean;
}

/** What the reports on one figure add up to. */
export interface Weight<R extends DatedReport> {
  readonly verdict: CorroborationVerdict;
  /** The reports that give another amount. */
  readonly disputedBy: readonly R[];
  /** The reports that give the same amount, or one close to it. */
  readonly agreeing: readonly R[];
}

/** Weighs the reports on one figure; those of an earlier state prove and dispute nothing. */
export function weigh<R extends DatedReport>(reports: readonly R[]): Weight<R> {
  const ofTheMeeting = reports.filter(({ earlier }) => !earlier);
  const disputedBy = ofTheMeeting.filter(({ report }) => report.verdict === "differs");
  const agreeing = ofTheMeeting.filter(({ report }) => report.verdict !== "differs");
  const verdict = disputedBy.length > 0 ? "disputed" : agreeing.length > 0 ? "agreed" : "uncorroborated";
  return { verdict, disputedBy, agreeing };
}

/** Gives the day of which a figure speaks: that of the one meeting; if there is none or several, its source's. */
export function dayOf(
  figure: Own<Figure>,
  meetings: readonly Own<Meeting>[],
  publishedOf: (source: string) => string,
): string {
  const [meeting, ...others] = meetings;
  if (meeting !== undefined && others.length === 0) return meeting.date;
  return publishedOf(figure.evidence[0].source);
}

/**
 * Checks whether a source speaks of a state before a day: by its date, or because it looks ahead to a meeting of that
 * day or before.
 *
 * @param dateOf - Gives the date of a meeting by its id.
 */
export function isEarlier(
  { published, previews }: Own<Source>,
  day: string,
  dateOf: (meeting: string) => string | undefined,
): boolean {
  const ahead = previews && dateOf(previews);
  return isBefore(published, day) || (ahead !== undefined && !isBefore(day, ahead));
}

/** Checks whether a date is before a day; one known to the month or year alone only if all of it is. */
function isBefore(published: string, day: string): boolean {
  const length = Math.min(published.length, day.length);
  return published.slice(0, length) < day.slice(0, length);
}
