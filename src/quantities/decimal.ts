/**
 * A number held exactly: `thirds` × 10^`exponent` ÷ 3.
 *
 * Counting in thirds keeps one third exact beside every decimal, so that what is left of a whole after
 * "one-third" is "two-thirds".
 */
interface Thirds {
  readonly thirds: bigint;
  readonly exponent: number;
}

/**
 * Digits a quotient is computed to: far more than the seventeen a number tells apart, so it is rounded once.
 */
const QUOTIENT_DIGITS = 40;

/** The most significant digits the shortest text of a number has. */
const MOST_DIGITS = 17;

/**
 * Adds numbers as the decimals their shortest texts show (0.1 and 0.2 make 0.3), rounding once, at the end.
 */
export function addDecimals(values: readonly number[]): number {
  const parts = values.map(toThirds);
  const exponent = parts.reduce((least, part) => Math.min(least, part.exponent), 0);
  const total = parts.reduce((sum, part) => sum + part.thirds * 10n ** BigInt(part.exponent - exponent), 0n);
  return quotient(total, 3n, exponent);
}

/**
 * Divides numbers as the decimals their shortest texts show: 0.3 by 0.1 is 3.
 *
 * @throws RangeError if the divisor is 0 or the result is too large for a number.
 */
export function divideDecimals(dividend: number, divisor: number): number {
  const above = toThirds(dividend);
  const below = toThirds(divisor);
  return quotient(above.thirds, below.thirds, above.exponent - below.exponent);
}

/**
 * Reads unsigned decimal digits, such as `"2.5"`, times a power of ten, as the one number that shows the same
 * digits.
 *
 * @returns The number, or `undefined` if a number would show other digits (it holds at most seventeen) or
 * overflow.
 */
export function readDecimal(digits: string, power: number): number | undefined {
  const value = Number(`${digits}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const given = trimZeros(digits);
  // Beyond seventeen digits no number agrees, and a hostile megabyte of digits need not be compared.
  if (given.length > MOST_DIGITS) return undefined;
  const [shown = ""] = String(value).split("e");
  return given === trimZeros(shown) ? value : undefined;
}

/**
 * The significant digits alone: no point, no zeros around. A loop, since a pattern for trailing zeros
 * backtracks.
 */
function trimZeros(digits: string): string {
  const plain = digits.replace(".", "");
  let start = 0;
  let end = plain.length;
  while (plain[start] === "0") start += 1;
  while (end > start && plain[end - 1] === "0") end -= 1;
  return plain.slice(start, end);
}

function toThirds(value: number): Thirds {
  const thirds = Math.round(value * 3);
  if (Math.abs(thirds) <= 2 && thirds / 3 === value) return { thirds: BigInt(thirds), exponent: 0 };
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { thirds: 3n * BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The number nearest to dividend ÷ divisor × 10^exponent. */
function quotient(dividend: bigint, divisor: bigint, exponent: number): number {
  const negative = dividend < 0n !== divisor < 0n;
  const above = magnitude(dividend);
  const below = magnitude(divisor);
  const shift = Math.max(0, QUOTIENT_DIGITS + String(below).length - String(above).length);
  const scaled = above * 10n ** BigInt(shift);
  // One more digit stands for all that follow: whether anything does decides a tie.
  const rest = scaled % below === 0n ? 0 : 1;
  const value = Number(`${scaled / below}${rest}e${exponent - shift - 1}`);
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `Result: got more than a number holds; give amounts whose result is at most ${Number.MAX_VALUE}.`,
    );
  }
  // Zero is never negative.
  return negative && value !== 0 ? -value : value;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
