import { parties } from "../../generated/tables.js";
import type { OwnRecord } from "../../model/own.js";
import type { Party } from "../../model/party.js";
import { recordsIn } from "../../model/records-in.js";
import { foldLetters } from "../../text/fold-letters.js";

/** The English words before the state that something goes to, or comes from. */
const TO = /^(?:in|into|to|towards?)$/;
const FROM = "from";

/** Words with which "to" leads nowhere: "according to Kazakhstan". */
const NOWHERE = /^(?:according|compared|due|opposed|prior|thanks)$/;

/**
 * Reads which way an English question goes between the two states, and gives the test for figures that go the other way:
 * "How much did Turkey invest in Kazakhstan?" does not ask for Kazakh investment in Türkiye.
 *
 * @param stemKey - Gives the key that all names of a state share.
 */
export function goesAgainst(
  text: string,
  stemKey: (folded: string) => string,
): (record: OwnRecord) => boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.map(foldLetters) ?? [];
  const states: readonly Party[] = recordsIn(parties);
  const mentions = words.flatMap((word, index) => {
    const key = stemKey(word);
    const party = states.find(({ id }) => key === `~${id}`);
    if (party === undefined) return [];
    // Something goes to and comes from a state, not "in Kazakh investments".
    const isState = [party.label, ...(party.aliases ?? [])].some((name) => foldLetters(name) === word);
    const [before = "", earlier = ""] = [words[index - 1], words[index - 2]];
    return [{ state: party.id as string, before: isState && !NOWHERE.test(earlier) ? before : "" }];
  });
  const to = new Set(mentions.flatMap(({ state, before }) => (TO.test(before) ? [state] : [])));
  const from = new Set(mentions.flatMap(({ state, before }) => (before === FROM ? [state] : [])));
  for (const { state } of mentions) {
    // If one state is the end, the other is the start, however it is named.
    if (to.size === 1 && !to.has(state)) from.add(state);
    if (from.size === 1 && !from.has(state)) to.add(state);
  }
  if (to.size !== 1 || from.size !== 1) return () => false;
  return (record) => record.kind === "figure" && from.has(record.to ?? "") && to.has(record.from ?? "");
}
