import type { OwnRecord } from "../../model/own.js";
import type { Quantity } from "../../model/quantity.js";
import type { SearchIndex } from "./build-index.js";
import { compoundKey } from "./compounds.js";
import { isSameQuantity } from "./same-quantity.js";
import { similarWords } from "./similar-words.js";
import { soughtBeginningsOf } from "./stem.js";

/** A record that has what was looked up. */
export interface Hit {
  /** The place of the record in the list. */
  readonly at: number;
  /** How much it counts there. */
  readonly weight: number;
  /** The record's field in which it counts most. */
  readonly field: string;
  /** What the field says, or the quantity it holds. */
  readonly says: string | Quantity;
}

/** How much a quantity counts: more than a word anywhere. */
const QUANTITY = 3.5;

/** How much a word counts that is only similar to the one looked up. */
const SIMILAR = 0.4;

/** Lists the records that hold a quantity. */
export function lookUpQuantity(asked: Quantity, { quantities }: SearchIndex<OwnRecord>): Hit[] {
  return quantities
    .filter(({ quantity }) => isSameQuantity(asked, quantity))
    .map(({ at, name, quantity }) => ({ at, weight: QUANTITY, field: name, says: quantity }));
}

/**
 * Lists the records that have a folded word or a form of it; if none has, those that write it as two words, "dryport";
 * otherwise those that have similar words.
 */
export function lookUpWord(folded: string, isBeingTyped: boolean, index: SearchIndex<OwnRecord>): Hit[] {
  for (const keys of [
    [folded, index.stemKey(folded), ...soughtBeginningsOf(folded)],
    [compoundKey(folded)],
  ]) {
    const hits = hitsOf(keys, 1, index);
    if (hits.length > 0) return hits;
  }
  return hitsOf(similarWords(folded, isBeingTyped, index), SIMILAR, index);
}

/** Lists the records that have one of several words, each with the word that counts most. */
function hitsOf(keys: readonly string[], factor: number, { postings }: SearchIndex<OwnRecord>): Hit[] {
  const best = new Map<number, Hit>();
  for (const { at, weight, field } of keys.flatMap((key) => postings.get(key) ?? [])) {
    const hit = { at, weight: weight * factor, field: field.name, says: field.text };
    if (hit.weight > (best.get(at)?.weight ?? 0)) best.set(at, hit);
  }
  return [...best.values()];
}
