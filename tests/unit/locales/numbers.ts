/** Every whole number to a thousand, and round ones up to a trillion. */
export const NUMBERS: readonly number[] = [
  ...Array.from({ length: 1001 }, (_, index) => index),
  ...[3, 6, 9].flatMap((power) => [1, 2, 5, 10, 21, 60, 100, 999].map((digits) => digits * 10 ** power)),
  10 ** 12,
];

/** Where the reading of a number ends: its last power of ten, and the digit that stands there. */
export function endOf(amount: number): { readonly power: number; readonly digit: number } {
  let power = 0;
  let rest = amount;
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    power += 1;
  }
  return { power, digit: rest % 10 };
}

/** Writes a number as Intl does on the platform that runs. */
export function byIntl(language: string, options: Intl.NumberFormatOptions = {}): (amount: number) => string {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 21, ...options });
  return (amount) => format.format(amount);
}

export const SCALED = { notation: "compact", compactDisplay: "long", useGrouping: "always" } as const;
