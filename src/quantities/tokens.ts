/** A word, a number or a single mark of a text, with its place. */
export interface Token {
  /**
   * A number in digits; digits that are no single number, such as "5-6", "1.2.3" or "G20"; a word; any other
   * character.
   */
  readonly kind: "number" | "code" | "word" | "mark";
  /**
   * The text in lower case, its dashes folded to "-" and the spaces and apostrophes between its digits to ",";
   * codes that are words in lower case keep their capitals.
   */
  readonly text: string;
  /** The text as it is written. */
  readonly written: string;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
  /**
   * What comes before it: nothing, white space within a paragraph, or a blank line (also the start of the
   * text).
   */
  readonly gap: "none" | "space" | "break";
}

/** What may part digits by threes in place of a comma: spaces, plain, no-break and thin, and apostrophes. */
const SEPARATORS = " \\u00a0\\u2007\\u2009\\u202f'\\u2019";

/** The longest run of digits that is looked at as a number; no number holds as many. */
const LONGEST_NUMBER = 60;

/** Currency codes that are other words in lower case: "we try". */
const CODES_LIKE_WORDS: readonly string[] = ["TRY", "RUB", "COP", "CUP"];

interface Patterns {
  /** Hyphens, figure and en dashes and the minus sign; the em dash stays, since it parts what a hyphen joins. */
  readonly dashes: RegExp;
  /**
   * White space, characters that are not seen, digits with what may join digits, a word, or any one character;
   * no part can match in two ways.
   */
  readonly parts: RegExp;
  /** A number as English writes it: no leading zeros, grouped by threes with one separator or not at all. */
  readonly number: RegExp;
  readonly separators: RegExp;
  readonly digit: RegExp;
  /** A line end, spaces and another line end. */
  readonly blankLine: RegExp;
}

let built: Patterns | undefined;

/** The patterns, built on first use: classes of Unicode are slow to build, and an import should cost nothing. */
function patterns(): Patterns {
  built ??= {
    dashes: /[\u2010-\u2013\u2212]/g,
    parts: new RegExp(
      `(\\s+)|(\\p{Cf}+)|([0-9]+(?:(?:[.,:/-]|[${SEPARATORS}](?=[0-9]{3}(?![0-9])))[0-9]+)*)|([\\p{L}\\p{M}\\p{N}_]+)|.`,
      "gsu",
    ),
    number: new RegExp(
      `^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}([,${SEPARATORS}])[0-9]{3}(?:\\1[0-9]{3})*)(?:\\.[0-9]+)?$`,
    ),
    separators: new RegExp(`[${SEPARATORS}]`, "g"),
    digit: /\p{N}/u,
    blankLine: /\n[^\S\n]*\n/,
  };
  return built;
}

/** Cuts a text into tokens, in one pass; positions are those of the text itself. */
export function tokenize(text: string): readonly Token[] {
  const { dashes, parts, separators, blankLine } = patterns();
  const tokens: Token[] = [];
  let gap: Token["gap"] = "break";
  for (const match of text.replace(dashes, "-").matchAll(parts)) {
    const [part, space, unseen, digits, word] = match;
    if (unseen !== undefined) continue;
    if (space !== undefined) {
      // White space at the start of the text is still its start.
      if (tokens.length > 0) gap = blankLine.test(space) ? "break" : "space";
      continue;
    }
    tokens.push({
      kind: kindOf(digits, word),
      text:
        digits !== undefined
          ? part.replace(separators, ",")
          : CODES_LIKE_WORDS.includes(part)
            ? part
            : part.toLowerCase(),
      written: part,
      start: match.index,
      end: match.index + part.length,
      gap,
    });
    gap = "none";
  }
  return tokens;
}

function kindOf(digits: string | undefined, word: string | undefined): Token["kind"] {
  const { number, digit } = patterns();
  if (digits !== undefined) {
    return digits.length <= LONGEST_NUMBER && number.test(digits) ? "number" : "code";
  }
  if (word === undefined) return "mark";
  return digit.test(word) ? "code" : "word";
}

/**
 * The index of the word that carries on a phrase at `index`, after a space or a single hyphen ("90 days",
 * "90-day"), or `undefined` where the phrase ends.
 */
export function continuation(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.text === "-" && token.gap === "none") {
    return tokens[index + 1]?.gap === "none" ? index + 1 : undefined;
  }
  return token?.gap === "space" ? index : undefined;
}
