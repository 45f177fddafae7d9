import type { Passage } from "../model/source.js";
import { assemble, linesFrom } from "./assemble.js";
import { inLines } from "./clean.js";
import { findWhole, type Range } from "./find-whole.js";
import { endOf, type Squeezed, squeeze } from "./squeeze.js";

/** What a text has in the place of a passage. */
export interface FoundPassage {
  readonly passage: Passage;
  /** The text, each paragraph in one line. */
  readonly text: string;
  /** Whether it is the passage, unchanged. */
  readonly unchanged: boolean;
}

/** Stretches of the squeezed text, by the numbers of the passages that are or begin there. */
type Spans = ReadonlyMap<number, Range>;

const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s|\n\n/gu;

/**
 * Finds the passages of a source in a cleaned text.
 *
 * An unchanged passage is recognised by its digests, even if something else splits it. A changed one is recognised by how
 * it begins, or else by its neighbours.
 */
export function locatePassages(text: string, passages: readonly Passage[]): readonly FoundPassage[] {
  const squeezed = squeeze(text);
  const { whole, begun } = findWhole(text, squeezed, passages);
  const parts = new Map<number, readonly Range[]>([...whole].map(([n, range]) => [n, [range]]));
  const spans = new Map<number, Range>(whole);
  const assembleFrom = (startsOf: (passage: Passage) => readonly number[]) => {
    for (const passage of passages.filter(({ n }) => !parts.has(n))) {
      const ranges = assemble(text, squeezed, startsOf(passage), passage);
      if (ranges === undefined) continue;
      parts.set(passage.n, ranges);
      spans.set(passage.n, { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 });
    }
  };
  assembleFrom(({ n }) => begun.get(n) ?? []);
  // If its very beginning is split off, it starts with a line after the passage before it.
  assembleFrom(({ n, length }) => {
    const from = neighboursOf(n, spans).before?.end ?? 0;
    return linesFrom(text, squeezed, from, length).map(({ start }) => start);
  });
  for (const { n, length } of passages.filter((passage) => !parts.has(passage.n))) {
    const known = [...spans.values()];
    const start = begun.get(n)?.find((at) => !known.some((span) => span.start <= at && at < span.end));
    // Where a changed passage ends is unknown; most of its length surely belongs to no other.
    if (start !== undefined) spans.set(n, { start, end: start + Math.floor(0.75 * length) });
  }
  return passages.flatMap((passage): readonly FoundPassage[] => {
    const place = (ranges: readonly Range[]) =>
      ranges
        .map(({ start, end }) => inLines(text.slice(squeezed.places[start], endOf(text, squeezed, end))))
        .join(" ");
    const ranges = parts.get(passage.n);
    if (ranges !== undefined) return [{ passage, text: place(ranges), unchanged: true }];
    const changed = changedPlace(text, squeezed, spans, passage);
    return changed === undefined ? [] : [{ passage, text: changed, unchanged: false }];
  });
}

/** Gives what the text has in the place of a changed passage, as far as it may reach. */
function changedPlace(
  text: string,
  squeezed: Squeezed,
  spans: Spans,
  { n, length }: Passage,
): string | undefined {
  const own = spans.get(n);
  const { before, after } = neighboursOf(n, spans);
  if (own === undefined && before === undefined && after === undefined) return undefined;
  const reach = Math.ceil(1.25 * length) + 200;
  const limit = after?.start ?? squeezed.letters.length;
  const start = own?.start ?? before?.end ?? Math.max(0, limit - reach);
  const end = Math.min(limit > start ? limit : squeezed.letters.length, start + reach);
  const from = start === before?.end ? endOf(text, squeezed, start) : squeezed.places[start];
  const lines = inLines(text.slice(from, squeezed.places[end]));
  // If the passage may reach further, a sentence or a number may be cut off.
  const borders = Array.from(lines.matchAll(SENTENCE_END), ({ 0: border, index }) => index + border.length);
  const isCut = own === undefined && before === undefined && start > 0;
  return lines.slice(isCut ? borders[0] : 0, end === start + reach ? borders.at(-1) : undefined);
}

/** Gives the nearest found passages before and after one, unless they come in another order. */
function neighboursOf(
  n: number,
  spans: Spans,
): { readonly before?: Range | undefined; readonly after?: Range | undefined } {
  const numbers = [...spans.keys()];
  const before = spans.get(Math.max(...numbers.filter((number) => number < n)));
  const after = spans.get(Math.min(...numbers.filter((number) => number > n)));
  return before && after && before.end > after.start ? {} : { before, after };
}
