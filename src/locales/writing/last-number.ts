/** The words of a language for numbers, as they are read out. */
export interface NumberWords {
  /** From zero to nine. */
  readonly ones: readonly string[];
  /** Ten, twenty and so on to ninety. */
  readonly tens: readonly string[];
  readonly hundred: string;
  /** The powers of a thousand, from a thousand on; beyond the last all end alike. */
  readonly scales: readonly string[];
}

/** A number at the end of a text: grouped digits, and those after a decimal comma. */
const LAST_NUMBER = /(\d+(?:[.\s’']\d{3})*)(?:,(\d+))?$/;

/**
 * Gives the word that is read out last if a text ends with digits: "60" is read "altmış", "4.000" ends with "bin",
 * "2,25" with "beş".
 *
 * @returns The word, or `undefined` if the text does not end with digits.
 */
export function lastWordOf(text: string, { ones, tens, hundred, scales }: NumberWords): string | undefined {
  const [, whole, decimals] = LAST_NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = (decimals ?? whole).replace(/\D/g, "");
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length) return ones[0];
  const digit = Number(digits.at(-1 - zeros));
  if (zeros === 0) return ones[digit];
  if (zeros === 1) return tens[digit - 1];
  if (zeros === 2) return hundred;
  return scales[Math.min(Math.floor(zeros / 3), scales.length) - 1];
}
