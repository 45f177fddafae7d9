import { lastWordOf, type NumberWords } from "./last-number.js";

const WORDS: NumberWords = {
  ones: ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"],
  tens: ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"],
  hundred: "жүз",
  scales: ["мың", "миллион", "миллиард", "триллион", "квадриллион"],
};

/** What the sign is read as. */
const PERCENT = "пайыз";

/**
 * Puts a Kazakh text into the ablative, in which it stands before "астам" (more) and "аз" (less): "күннен", "60-тан",
 * "85%-дан".
 *
 * @param isCompound - Whether it ends with a noun that belongs to another, as "АҚШ доллары" does: "АҚШ долларынан".
 */
export function ablative(text: string, isCompound = false): string {
  const read = text.endsWith("%") ? PERCENT : lastWordOf(text, WORDS);
  if (read !== undefined) return `${text}-${endingOf(read)}`;
  return `${text}${isCompound ? `н${vowelOf(text)}н` : endingOf(text)}`;
}

/** The ending that follows the last vowel and the last consonant of a word: -дан, -тан, -нан, -ден, -тен or -нен. */
function endingOf(word: string): string {
  const first = /[мнң]$/.test(word) ? "н" : /[бвгдкқпстфхцчшщ]$/.test(word) ? "т" : "д";
  return `${first}${vowelOf(word)}н`;
}

/** The vowel of an ending: "е" after a front vowel; "и" and "у" are neither front nor back. */
function vowelOf(word: string): string {
  const last = /[аоұыёюяәөүіеэ](?=[^аоұыёюяәөүіеэ]*$)/.exec(word.toLowerCase())?.[0] ?? "а";
  return "әөүіеэ".includes(last) ? "е" : "а";
}
