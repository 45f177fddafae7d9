/** A word, a number or a single mark of a text, with its place. */
export interface Token {
  /**
   * A number in digits; digits that are no single number, such as "5-6" or "1.2.3"; a word; any other
   * character.
   */
  readonly kind: "number" | "code" | "word" | "mark";
  /** The text in lower case, its dashes folded to "-"; codes that are words in lower case keep their capitals. */
  readonly text: string;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
  /**
   * What stands before it: nothing, white space within a paragraph, or a blank line (also the start of the
   * text).
   */
  readonly gap: "none" | "space" | "break";
}

/**
 * Hyphens, figure and en dashes and the minus sign; the em dash stays, since it parts what a hyphen joins.
 */
const DASHES = /[\u2010-\u2013\u2212]/g;

/**
 * White space, digits with what may join digits, a word, or any one character; no part can match in two ways.
 */
const PARTS = /(\s+)|([0-9]+(?:[.,:/-][0-9]+)*)|([\p{L}\p{M}\p{N}_]+)|./gsu;

/** Currency codes that are other words in lower case: "we try". */
const CODES_LIKE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["TRY", "RUB", "COP", "CUP"]);

/** A number as English writes it: no leading zeros, commas by threes or not at all. */
const NUMBER = /^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;

/** A line end, blanks and another line end. */
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Cuts a text into tokens, in one pass; positions are those of the text itself. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token["gap"] = "break";
  for (const match of text.replace(DASHES, "-").matchAll(PARTS)) {
    const [part, space, digits, word] = match;
    if (space !== undefined) {
      // White space at the start of the text is still its start.
      if (tokens.length > 0) gap = BLANK_LINE.test(space) ? "break" : "space";
      continue;
    }
    tokens.push({
      kind: digits === undefined ? (word === undefined ? "mark" : "word") : kindOfDigits(digits),
      text: CODES_LIKE_WORDS.has(part) ? part : part.toLowerCase(),
      start: match.index,
      end: match.index + part.length,
      gap,
    });
    gap = "none";
  }
  return tokens;
}

function kindOfDigits(digits: string): "number" | "code" {
  return NUMBER.test(digits) ? "number" : "code";
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
