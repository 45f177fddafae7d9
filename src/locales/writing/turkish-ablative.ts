import { lastWordOf, type NumberWords } from "./last-number.js";

const WORDS: NumberWords = {
  ones: ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
  tens: ["on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
  hundred: "yüz",
  scales: ["bin", "milyon", "milyar", "trilyon", "katrilyon"],
};

/**
 * Puts a Turkish text into the ablative, in which it stands before "fazla" (more) and "az" (less): "günden", "60'tan",
 * "%85'ten".
 *
 * @param isCompound - Whether it ends with a noun that belongs to another, as "ABD doları" does: "ABD dolarından".
 */
export function ablative(text: string, isCompound = false): string {
  const read = lastWordOf(text, WORDS);
  if (read !== undefined) return `${text}'${endingOf(read)}`;
  const stem = isCompound ? `${text}n` : text;
  return stem + endingOf(stem);
}

/** The ending that follows the last vowel and the last consonant of a word: -dan, -den, -tan or -ten. */
function endingOf(word: string): string {
  const vowel = /[aıoueiöü](?=[^aıoueiöü]*$)/.exec(word.toLocaleLowerCase("tr"))?.[0] ?? "a";
  return `${/[fstkçşhp]$/.test(word) ? "t" : "d"}${"aıou".includes(vowel) ? "a" : "e"}n`;
}
