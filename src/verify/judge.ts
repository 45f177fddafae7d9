import type { Quantity } from "../model/quantity.js";
import { overlap } from "../text/overlap.js";
import { judgeKept } from "./judge-kept.js";
import { judgeReplaced, type Replacement } from "./judge-replaced.js";
import type { FoundPassage } from "./locate.js";
import { occurrencesOf, type Place, placeOf } from "./place.js";
import type { Piece } from "./records.js";
import { type Token, tokensOf } from "./tokens.js";

/**
 * The verdicts on a piece of evidence in a text.
 *
 * - `verified`: the passage is unchanged and contains the words, which state the record's quantity (checked in English alone).
 * - `altered`: look at it: the passage has changed, but the text still has the words there, or the same value in other
 *   words; or it is unchanged, but the quantity is not read in the words ("by a quarter", "doubled").
 * - `contradicted`: the text has another number in place of the record's; or the passage is unchanged, but does not contain
 *   the words, or they state another quantity.
 * - `missing`: none of these.
 */
export const EVIDENCE_VERDICTS = /* @__PURE__ */ Object.freeze([
  "verified",
  "altered",
  "contradicted",
  "missing",
] as const);

/** A verdict on a piece of evidence. */
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

/** The result of checking a piece of evidence. */
export interface Judgement {
  readonly verdict: EvidenceVerdict;
  readonly foundWords?: string | undefined;
  readonly foundQuantity?: Quantity | undefined;
}

/**
 * Judges the pieces that rest on one passage by what the text has in its place.
 *
 * @param all - All pieces on the source.
 */
export function judgePassage(all: readonly Piece[], found: FoundPassage): ReadonlyMap<Piece, Judgement> {
  const pieces = all.filter(({ evidence }) => evidence.passage === found.passage.n);
  const place = placeOf(
    found,
    pieces.map(({ evidence }) => evidence),
  );
  const kept = pieces.map((piece) => [piece, occurrencesOf(place, piece.evidence)] as const);
  // Words that the place still contains are settled first; only for the rest is it read.
  const settled = kept.every(([, stretches]) => stretches.length > 0);
  const tokens = settled ? [] : tokensOf(place.text);
  const claimed = settled ? new Set<Token>() : claimedIn(place, tokens, all);
  return withoutDoubles(
    kept.map(([piece, stretches]) => [
      piece,
      stretches.length > 0
        ? judgeKept(piece, place, stretches)
        : judgeReplaced(piece, place, tokens, claimed),
    ]),
  );
}

/** The numbers that cannot have replaced others: those in words of evidence that the place still contains. */
function claimedIn(place: Place, tokens: readonly Token[], all: readonly Piece[]): ReadonlySet<Token> {
  const stretches = all.flatMap(({ evidence }) => occurrencesOf(place, evidence));
  return new Set(
    tokens.filter((token) => token.number && stretches.some((stretch) => overlap(stretch, token))),
  );
}

/** Lets a number replace only one other: the one whose words match best, or none if two match equally well. */
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
