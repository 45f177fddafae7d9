import type { Figure } from "../model/figure.js";
import type { Own } from "../model/own.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { FindSource } from "./source-among.js";

/** On whose words a figure rests. */
export interface Basis {
  /** The ids of the sources that state it. */
  readonly sources: ReadonlySet<string>;
  /** The people and organizations whose words it passes on. */
  readonly voices: ReadonlySet<string>;
  /** Whether these are all: it is known of each source whom it relays. */
  readonly isKnown: boolean;
}

/** Gives the basis of a figure. */
export function basisOf(figure: Own<Figure>, findSource: FindSource): Basis {
  const sources = figure.evidence.map(({ source }) => findSource(source));
  const voices = [
    figure.attributedTo,
    ...figure.evidence.map(({ speaker }) => speaker),
    ...sources.flatMap(({ relays }) => relays),
  ];
  return {
    sources: new Set(sources.map(({ id }) => id)),
    voices: new Set(voices.filter((voice) => voice !== undefined)),
    isKnown: sources.every(({ relays }) => relays !== undefined),
  };
}

/**
 * Decides whether a report rests on other words than a figure does; `undefined` if it is not known whose words either
 * of them passes on, and they do not share any that are known.
 */
export function isIndependent(report: Own<Report>, source: Own<Source>, basis: Basis): boolean | undefined {
  if (basis.sources.has(source.id)) return false;
  if (report.attributedTo !== undefined && basis.voices.has(report.attributedTo)) return false;
  const voices = voicesOf(report, source);
  if (voices?.some((voice) => basis.voices.has(voice))) return false;
  return voices !== undefined && basis.isKnown ? true : undefined;
}

/** Whose words a report passes on: the person it quotes if its source relays that person, else all of these. */
function voicesOf({ attributedTo }: Own<Report>, { relays }: Own<Source>): Own<Source>["relays"] {
  return attributedTo !== undefined && relays?.includes(attributedTo) ? [attributedTo] : relays;
}
