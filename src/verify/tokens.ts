import { type NumberCluster, readNumbers } from "../quantities/clusters.js";
import { overlap } from "../text/overlap.js";
import { isName } from "./numbers.js";
import { squeeze } from "./squeeze.js";

/** A word of a text, or a number with all that belongs to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Its text, squeezed. */
  readonly key: string;
  readonly number: NumberCluster | undefined;
  /** Whether it is a number that names something, as a date does. */
  readonly isName: boolean;
  /** Whether a sentence or a paragraph starts with it. */
  readonly opensSentence: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Sc}%]+(?:[-\u2010-\u2013'’.,][\p{L}\p{M}\p{N}%]+)*/gu;

/** Cuts a text of one line into words and numbers. */
export function tokensOf(text: string): readonly Token[] {
  const numbers = readNumbers(text);
  const tokens: Token[] = numbers.map((number) => tokenAt(text, number.start, number.end, number));
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    if (!numbers.some((number) => overlap(number, { start: index, end })))
      tokens.push(tokenAt(text, index, end));
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function tokenAt(text: string, start: number, end: number, number?: NumberCluster): Token {
  const opensSentence = /(?:[.!?…]["'”’»)]{0,2}\s|\n\n)["'“‘«(]{0,2}$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );
  const isNamed = number !== undefined && isName(text, number);
  return { start, end, key: squeeze(text.slice(start, end)).letters, number, isName: isNamed, opensSentence };
}
