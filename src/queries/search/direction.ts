import { PARTY_IDS } from "../../generated/ids.js";
import type { OwnRecord } from "../../model/own.js";
import { foldLetters } from "../../text/fold-letters.js";

/** The English words before the state that something goes to, or comes from. */
const TO = /^(?:in|into|to|towards?)$/;
const FROM = /^(?:by|from)$/;

/**
 * Reads which way an English question goes between the two states, and tells the figures that go the other way: "How much
 * did Turkey invest in Kazakhstan?" does not ask for Kazakh investment in Türkiye.
 *
 * @param stemKey - Gives the key that all names of a state share.
 */
export function goesAgainst(
  text: string,
  stemKey: (folded: string) => string,
): (record: OwnRecord) => boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.map(foldLetters) ?? [];
  const mentions = words.flatMap((word, index) => {
    const state = PARTY_IDS.find((id) => stemKey(word) === `~${id}`);
    return state === undefined ? [] : [{ state, before: words[index - 1] ?? "" }];
  });
  const to = new Set(mentions.flatMap(({ state, before }) => (TO.test(before) ? [state] : [])));
  const from = new Set(mentions.flatMap(({ state, before }) => (FROM.test(before) ? [state] : [])));
  for (const { state } of mentions) {
    // Where one state is the end, the other is the start, however it is named.
    if (to.size === 1 && !to.has(state)) from.add(state);
    if (from.size === 1 && !from.has(state)) to.add(state);
  }
  if (to.size !== 1 || from.size !== 1) return () => false;
  return (record) => record.kind === "figure" && from.has(record.to as never) && to.has(record.from as never);
}
