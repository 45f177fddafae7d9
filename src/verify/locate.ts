import type { OwnEvidence } from "../model/own.js";
import type { Passage } from "../model/source.js";
import { type Candidate, candidateOf, closestParagraph, type Quotes, quotesOf } from "./closest-paragraph.js";
import { digestNormalized } from "./digest.js";
import type { FoundPassage } from "./judge.js";
import { normalizeText } from "./normalize.js";

/** A changed passage that stands between its neighbours may have lost more than one that stands elsewhere. */
const ENOUGH = { inPlace: { part: 0.25, words: 1 }, elsewhere: { part: 0.5, words: 3 } } as const;

/** How many paragraphs after one neighbour and before the next may be parts of a passage: it stands close to one of them. */
const NEAR = 500;

/** How many paragraphs may stand between two parts of a passage, such as an advertisement and its heading. */
const MOST_BETWEEN = 4;

/** Where every passage of a source stands in a text, by passage number; a passage that is not there is left out. */
export type PassageMap = ReadonlyMap<number, FoundPassage>;

/**
 * Finds the passages of a source among paragraphs.
 *
 * An unchanged passage is known by its digest, wherever it stands, also where a paragraph break or an advertisement
 * cuts it in two. A changed one has no digest to be found by: it is looked for between its neighbours, then everywhere
 * else, as the paragraph that holds enough of the words that the evidence quotes from it, and most of them.
 */
export async function locatePassages(
  passages: readonly Passage[],
  evidence: readonly OwnEvidence[],
  paragraphs: readonly string[],
): Promise<PassageMap> {
  const texts = paragraphs.map(normalizeText);
  const digests = await Promise.all(texts.map(digestNormalized));
  const located = new Map<number, FoundPassage>();
  const positions = new Map<number, number>();
  const numbers = numbersByDigest(passages);
  digests.forEach((digest, position) => {
    // Of two passages that say the same, the first stands first.
    const n = numbers.get(digest)?.find((number) => !located.has(number));
    if (n === undefined) return;
    located.set(n, { text: texts[position] ?? "", unchanged: true });
    positions.set(n, position);
  });
  const missing = passages
    .filter(({ n }) => !located.has(n))
    .map((passage) => ({
      ...passage,
      quotes: quotesOf(evidence.filter((piece) => piece.passage === passage.n)),
    }));
  if (missing.length === 0) return located;

  const free = texts.flatMap((text, position) =>
    numbers.has(digests[position] ?? "") ? [] : [candidateOf(text, position)],
  );
  for (const gap of gapsOf(missing, positions)) {
    const inPlace = free.filter(({ position }) => position > gap.after && position < gap.before);
    const joined = joinsOf([...new Set([...inPlace.slice(0, NEAR), ...inPlace.slice(-NEAR)])]);
    const joinedDigests = await Promise.all(joined.map(({ text }) => digestNormalized(text)));
    for (const { n, sha256, quotes } of gap.passages) {
      const whole = joined[joinedDigests.indexOf(sha256)];
      const changed = whole ? undefined : closestInPlace(inPlace, joined, quotes);
      const text = whole?.text ?? changed?.text;
      if (text !== undefined) located.set(n, { text, unchanged: whole !== undefined });
    }
  }
  for (const { n, quotes } of missing) {
    if (located.has(n)) continue;
    const text = closestParagraph(free, quotes, ENOUGH.elsewhere)?.candidate.text;
    if (text !== undefined) located.set(n, { text, unchanged: false });
  }
  return located;
}

function numbersByDigest(passages: readonly Passage[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { n, sha256 } of passages) numbers.set(sha256, [...(numbers.get(sha256) ?? []), n]);
  return numbers;
}

/** A passage that does not stand unchanged as one paragraph, and what is quoted from it. */
interface MissingPassage extends Passage {
  readonly quotes: Quotes;
}

/** Missing passages that share their neighbours, and the positions of those. */
interface Gap {
  readonly after: number;
  readonly before: number;
  readonly passages: MissingPassage[];
}

/** The places between unchanged passages where missing ones should stand; where none is unchanged there is no place. */
function gapsOf(missing: readonly MissingPassage[], positions: ReadonlyMap<number, number>): readonly Gap[] {
  const known = [...positions].sort(([a], [b]) => a - b);
  const gaps = new Map<number, Gap>();
  if (known.length === 0) return [];
  for (const passage of missing) {
    const after = known.findLast(([n]) => n < passage.n)?.[1] ?? -1;
    const before = known.find(([n]) => n > passage.n)?.[1] ?? Number.POSITIVE_INFINITY;
    const gap = gaps.get(after) ?? { after, before, passages: [] };
    gap.passages.push(passage);
    gaps.set(after, gap);
  }
  return [...gaps.values()];
}

/** Paragraphs that may be parts of one: two, with others between them, and three in a row. */
function joinsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((first, index) => {
    const following = candidates.slice(index + 1, index + 2 + MOST_BETWEEN);
    const pairs = following.map((second) => [first, second]);
    const three = candidates.slice(index, index + 3);
    return [...pairs, ...(three.length === 3 ? [three] : [])].map((run) =>
      candidateOf(run.map(({ text }) => text).join(" "), first.position),
    );
  });
}

/** Paragraphs are joined only where that makes more quotes whole: a neighbour may add words by chance. */
function closestInPlace(
  single: readonly Candidate[],
  joined: readonly Candidate[],
  quotes: Quotes,
): Candidate | undefined {
  const alone = closestParagraph(single, quotes, ENOUGH.inPlace);
  const together = closestParagraph(joined, quotes, ENOUGH.inPlace);
  return (together && together.whole > (alone?.whole ?? 0) ? together : alone)?.candidate;
}
