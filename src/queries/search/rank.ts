import type { RecordKind } from "../../generated/ids.js";
import type { OwnRecord } from "../../model/own.js";
import { foldLetters } from "../../text/fold-letters.js";
import { askedFor } from "./asked-for.js";
import { nameKey, type SearchIndex } from "./build-index.js";
import { goesAgainst } from "./direction.js";
import { type Hit, lookUpQuantity, lookUpWord } from "./look-up.js";
import { readQuestion } from "./read-question.js";
import { LONGEST_TEXT } from "./words.js";

/** Something that a question asks for, if a record has it. */
interface Answer extends Omit<Hit, "at" | "weight"> {
  /** The word or the quantity as it is written in the question. */
  readonly asked: string;
}

/** A record that a question finds. */
export interface Ranked<R extends OwnRecord> {
  readonly record: R;
  readonly score: number;
  readonly answers: readonly Answer[];
}

/** How much more a record counts whose name is the whole question. */
const WHOLE_NAME = 2;

/** How much more a fact counts than a target, an offer or an announcement. */
const FACT = 1.15;

/** How much more a record counts that is of the sort that the question asks for. */
const ASKED_FOR = 1.45;

/** What people look for first, other things being equal. */
const KIND_WEIGHTS: Readonly<Partial<Record<RecordKind, number>>> = {
  figure: 1.2,
  agreement: 1.15,
  initiative: 1.1,
  honour: 1.1,
  meeting: 1.05,
  party: 0.95,
  person: 0.95,
  organization: 0.95,
  place: 0.95,
  sector: 0.95,
  commodity: 0.95,
  statement: 0.95,
  source: 0.55,
  report: 0.4,
};

/** What a record has gathered of a question. */
interface Tally {
  sum: number;
  answered: number;
  readonly answers: Answer[];
}

/**
 * Ranks the records that have something of what a text asks for, the best first; equals in the order of the records.
 *
 * A record gathers, for each thing asked for, how rare it is times how much it counts where it is found; the more of the
 * question it answers, the more all of that counts.
 */
export function rank<R extends OwnRecord>(
  text: string,
  index: SearchIndex<R>,
  kinds: readonly RecordKind[] | undefined,
): Ranked<R>[] {
  const { quantities, words } = readQuestion(text, index);
  const asked: [string, Hit[]][] = [
    ...quantities.map(({ written, quantity }): [string, Hit[]] => [written, lookUpQuantity(quantity, index)]),
    ...words.map(({ written, folded, start }): [string, Hit[]] => {
      const isBeingTyped = start + written.length === text.length;
      return [written, lookUpWord(folded, isBeingTyped, index)];
    }),
  ];
  // What is left of "a third of the cotton" without its quantity is not a name that was asked for.
  const named = quantities.length === 0 ? index.names.get(nameKey(words)) : undefined;
  const cut = text.slice(0, LONGEST_TEXT);
  const isAskedFor = askedFor(foldLetters(cut));
  const isAgainst = goesAgainst(cut, index.stemKey);
  const tallies = new Map<number, Tally>();
  let total = 0;
  for (const [written, hits] of asked) {
    const rarity = rarityOf(hits.length, index.records.length);
    total += rarity;
    for (const { at, weight, ...hit } of hits) {
      const tally = tallies.get(at) ?? { sum: 0, answered: 0, answers: [] };
      tally.sum += rarity * weight;
      tally.answered += rarity;
      tally.answers.push({ asked: written, ...hit });
      tallies.set(at, tally);
    }
  }
  return [...tallies]
    .flatMap(([at, { sum, answered, answers }]) => {
      const record = index.records[at];
      if (record === undefined || (kinds !== undefined && !kinds.includes(record.kind))) return [];
      if (isAgainst(record)) return [];
      const isAsked = isAskedFor(record);
      const usual = kinds === undefined ? (KIND_WEIGHTS[record.kind] ?? 1) : 1;
      // A question about reports wants no figures first.
      const kind = isAsked ? Math.max(1, usual) * ASKED_FOR : usual;
      const fact = record.kind === "figure" && record.status === "actual" ? FACT : 1;
      const name = named?.has(at) ? WHOLE_NAME : 1;
      const score = (sum / total / 3) * (answered / total) * kind * fact * name;
      return [{ at, record, score, answers }];
    })
    .sort((one, other) => other.score - one.score || one.at - other.at);
}

/** How rare something is that so many records have; what none has is as rare as what one has. */
function rarityOf(having: number, all: number): number {
  const few = Math.max(1, having);
  return Math.log(1 + (all - few + 0.5) / (few + 0.5));
}
