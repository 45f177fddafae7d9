import type { Figure } from "../model/figure.js";
import type { Own, OwnRecord } from "../model/own.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { sourceAmong } from "./source-among.js";

/**
 * Decides whether a report rests on other words than a figure does; `undefined` if it is not known whose words the
 * report's source passes on, and the report itself does not quote anyone on whom the figure rests.
 */
export function isIndependent(
  report: Own<Report>,
  source: Own<Source>,
  figure: Own<Figure>,
  records: readonly OwnRecord[] | undefined,
): boolean | undefined {
  const voicesOfFigure = new Set<string | undefined>([
    figure.attributedTo,
    ...figure.evidence.flatMap((piece) => [
      piece.speaker,
      ...(sourceAmong(piece.source, records).relays ?? []),
    ]),
  ]);
  if (report.attributedTo !== undefined && voicesOfFigure.has(report.attributedTo)) return false;
  const voices = voicesOf(report, source);
  return voices && !voices.some((voice) => voicesOfFigure.has(voice));
}

/** Whose words a report passes on: the person it quotes if its source relays that person, else all of these. */
function voicesOf({ attributedTo }: Own<Report>, { relays }: Own<Source>): Own<Source>["relays"] {
  return attributedTo !== undefined && relays?.includes(attributedTo) ? [attributedTo] : relays;
}
