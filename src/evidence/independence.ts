import { sources } from "../generated/tables.js";
import type { Figure } from "../model/figure.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";

/**
 * Tells whether a report rests on other words than a figure does; `undefined` where it is not known whose words the
 * report's source passes on, and the report itself does not quote whom the figure rests on.
 */
export function isIndependent(
  report: Report<string>,
  source: Source<string>,
  figure: Figure<string>,
): boolean | undefined {
  const own = new Set<string | undefined>([
    figure.attributedTo,
    ...figure.evidence.flatMap((piece) => [piece.speaker, ...(sources[piece.source].relays ?? [])]),
  ]);
  if (report.attributedTo !== undefined && own.has(report.attributedTo)) return false;
  const voices = voicesOf(report, source);
  return voices && !voices.some((voice) => own.has(voice));
}

/** Whose words a report passes on: the person it quotes where its source relays that person, else all of these. */
function voicesOf({ attributedTo }: Report<string>, { relays }: Source<string>): Source["relays"] {
  return attributedTo !== undefined && relays?.includes(attributedTo) ? [attributedTo] : relays;
}
