import { isWordRange, looksGrouped, readQuantity } from "./read-quantity.js";
import { type Token, tokenize } from "./tokens.js";
import { NEGATIONS } from "./vocabulary.js";
import { isListed } from "./word-lists.js";

/** Says why a text is not a quantity, if that is known. */
export function causeOfRefusal(text: string): string | undefined {
  const tokens = tokenize(text);
  const bound = tokens.find(isBound);
  if (bound !== undefined) return `no precision can express "${bound.written}"`;
  if (isRange(tokens) || isWordRange(text)) return "no precision can express a range";
  for (const { text: number, start, end } of tokens) {
    // The number is the cause if another in its place is read.
    const isCause = () => readQuantity(`${text.slice(0, start)}5${text.slice(end)}`) !== undefined;
    if (looksGrouped(number) && isCause()) return `"${number}" may mean ${number.replace(".", "")}`;
    if (/^[0-9,.]{16,}$/.test(number) && isCause()) return "it has more digits than a number can hold";
  }
  return undefined;
}

/** Whether words include the bound itself: "at least", "no more than". */
function isBound({ kind, text }: Token): boolean {
  return kind === "bound" || (kind === "lead" && isListed(NEGATIONS, text.replace(/\s.*/s, "")));
}

/** Whether two ends of a range are named: "5-6 billion", "$5 to $6 billion", "between 5 and 6". */
function isRange(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    if (index === 0) return text === "between" || /^[0-9.,]+-[0-9.,]+$/.test(text);
    const after = tokens[index + 1]?.kind;
    const before = tokens[index - 1]?.kind;
    const isStart = before === "digits" || before === "numeral" || before === "unit";
    const isEnd = isStart && (after === "digits" || after === "money");
    return /^[0-9.,]+-[0-9.,]+$/.test(text) || (isEnd && (text === "to" || text === "-"));
  });
}
