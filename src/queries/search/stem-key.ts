import { parties } from "../../generated/tables.js";
import type { Party } from "../../model/party.js";
import { recordsIn } from "../../model/records-in.js";
import { singularOf } from "../../text/singular.js";
import { stemOf } from "./stem.js";
import { wordsOf } from "./words.js";

/**
 * Creates the function that gives the key of a folded word's stem, which is not a word itself. What the two states and their
 * people are called has one key for each state: "Turkish companies" are found by "companies from Turkey".
 */
export function createStemKey(): (folded: string) => string {
  const states = new Map<string, string>();
  for (const { id, label, aliases = [], keywords = [] } of recordsIn(parties) as readonly Party[]) {
    for (const name of [label, ...aliases, ...keywords]) {
      const [word, ...others] = wordsOf(name);
      if (word !== undefined && others.length === 0) states.set(singularOf(word.folded), id);
    }
  }
  return (folded) => `~${states.get(singularOf(folded)) ?? stemOf(folded)}`;
}
