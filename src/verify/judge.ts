import type { Quantity } from "../model/quantity.js";
import { judgeReplaced, type Replacement } from "./judge-replaced.js";
import { judgeStanding } from "./judge-standing.js";
import type { FoundPassage } from "./locate.js";
import { type Place, placeOf, standsAt } from "./place.js";
import type { Piece } from "./records.js";
import { type Token, tokensOf } from "./tokens.js";

/**
 * What can become of a piece of evidence in a text.
 *
 * - `verified`: the passage stands unchanged, the words stand in it, and they state the record's quantity.
 * - `altered`: the passage has changed, and the words, or the same value in other words, still stand in its place.
 * - `contradicted`: another number stands where the record's stood; or the passage stands unchanged, but the words do not
 *   stand in it or state another quantity.
 * - `missing`: neither.
 */
export const EVIDENCE_VERDICTS = /* @__PURE__ */ Object.freeze([
  "verified",
  "altered",
  "contradicted",
  "missing",
] as const);

/** What can become of a piece of evidence in a text. */
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

/** What a text says of a piece of evidence. */
export interface Judgement {
  readonly verdict: EvidenceVerdict;
  readonly foundWords?: string | undefined;
  readonly foundQuantity?: Quantity | undefined;
}

/**
 * Judges the pieces that rest on one passage by what stands in its place.
 *
 * @param all - All pieces on the source.
 */
export function judgePassage(all: readonly Piece[], found: FoundPassage): ReadonlyMap<Piece, Judgement> {
  const pieces = all.filter(({ evidence }) => evidence.passage === found.passage.n);
  const place = placeOf(
    found,
    pieces.map(({ evidence }) => evidence),
  );
  const standing = pieces.map((piece) => [piece, standsAt(place, piece.evidence)] as const);
  // What stands as it did is settled first; only for the rest the place is read.
  const settled = standing.every(([, stretches]) => stretches.length > 0);
  const tokens = settled ? [] : tokensOf(place.text);
  const claimed = settled ? new Set<Token>() : claimedIn(place, tokens, all);
  return withoutDoubles(
    standing.map(([piece, stretches]) => [
      piece,
      stretches.length > 0
        ? judgeStanding(piece, place, stretches)
        : judgeReplaced(piece, place, tokens, claimed),
    ]),
  );
}

/** The numbers that stand in no other's place: those of evidence that stands as it did. */
function claimedIn(place: Place, tokens: readonly Token[], all: readonly Piece[]): ReadonlySet<Token> {
  const stretches = all.flatMap(({ evidence }) => standsAt(place, evidence));
  return new Set(
    tokens.filter(
      (token) => token.number && stretches.some(({ start, end }) => start < token.end && token.start < end),
    ),
  );
}

/** Lets a number take the place of one other alone: of the one whose words speak most for it, or it is named for none. */
function withoutDoubles(judged: readonly (readonly [Piece, Replacement])[]): ReadonlyMap<Piece, Judgement> {
  return new Map(
    judged.map(([piece, { number, own, part = 0, ...judgement }]) => {
      const rivals = judged.filter(
        ([, other]) => number && other.number === number && other.own?.key !== own?.key,
      );
      const most = Math.max(-1, ...rivals.map(([, other]) => other.part ?? 0));
      if (most > part) return [piece, { verdict: "missing" }];
      return [piece, most === part ? { ...judgement, foundQuantity: undefined } : judgement];
    }),
  );
}
