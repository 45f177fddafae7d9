import { titleCase } from "title-case";

/**
 * What stays in lower case within a headline by The Chicago Manual of Style, 17th edition, section 8.159: articles,
 * "and", "but", "for", "nor", "or", "as", "to", prepositions whatever their length, and particles of names.
 */
const SMALL_WORDS =
  "a an the and but for nor or as to " +
  "about above across after against along alongside amid amidst among amongst around at atop before behind below " +
  "beneath beside besides between beyond by despite down during except from in inside into like near of off on onto " +
  "out outside over past per since than through throughout till toward towards under underneath until up upon v " +
  "versus via vs with within without de von van";

/** A name such as "iPhone" keeps its small letter where another word would get a capital. */
const NAME_IN_SMALL = /^[“‘"'(]*\p{Ll}+\p{Lu}/u;

/** Behind these a subtitle begins, whose first word is capitalized whatever it is. */
const BEFORE_SUBTITLES = ":?!";

/**
 * Writes an English title in Chicago's headline style; a title in another language, or in none that is known, stays.
 *
 * Capitals are added and none is taken away, so names and acronyms keep theirs. No list tells prepositions from
 * adverbs: "up" stays small in "look up the number", where the manual has it large.
 */
export function toHeadlineStyle(title: string, language: string | undefined): string {
  if (language === undefined || !/^en(?:-|$)/i.test(language)) return title;
  const words = title.split(" ");
  return titleCase(title, {
    // The machine's own language would be taken, and in Turkish "in" becomes "İn".
    locale: "en",
    smallWords: new Set(SMALL_WORDS.split(" ")),
    titleTerminators: new Set(BEFORE_SUBTITLES),
  })
    .split(" ")
    .map((word, at) => (NAME_IN_SMALL.test(words[at] ?? "") ? words[at] : word))
    .join(" ");
}
