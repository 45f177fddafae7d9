import { formatQuantity, type Precision, type Unit } from "kz-tr-council";
import { tr, trQuantities } from "kz-tr-council/locales/tr";
import { describe, expect, it } from "vitest";
import { byIntl, endOf, NUMBERS, SCALED } from "./numbers.js";

const write = (amount: number, unit: Unit, precision: Precision = "stated") =>
  formatQuantity({ amount, unit, precision }, { locale: tr });

/** The ablative of what is read last, as docs/guides/languages.md lists it: digits, tens, hundred, thousand and so on. */
const ONES = "dan den den ten ten ten dan den den dan".split(" ");
const TENS = "- dan den dan tan den tan ten den dan".split(" ");
const SCALES = ["den", "dan", "dan", "dan"];

function endingOf(amount: number): string | undefined {
  const { power, digit } = endOf(amount);
  if (power === 0) return ONES[digit];
  if (power === 1) return TENS[digit];
  return power === 2 ? "den" : SCALES[Math.floor(power / 3) - 1];
}

describe("Turkish", () => {
  it("puts the ending that is read behind digits, after an apostrophe, and behind a scale without one", () => {
    for (const amount of NUMBERS) {
      const isScaled = amount >= 1000;
      const digits = byIntl("tr", isScaled ? SCALED : {})(amount);
      const inAblative = `${digits}${isScaled ? "" : "'"}${endingOf(amount)}`;
      expect(write(amount, "agreement", "over")).toBe(`${inAblative} fazla anlaşma`);
      expect(write(amount, "agreement", "under")).toBe(`${inAblative} az anlaşma`);
      expect(write(amount, "agreement", "about")).toBe(`yaklaşık ${digits} anlaşma`);
      expect(write(amount, "agreement")).toBe(`${digits} anlaşma`);
    }
  });

  it("reads digits that are written out, grouped or decimal, to their end", () => {
    const digits = byIntl("tr");
    expect(write(1234, "company", "over")).toBe(`${digits(1234)}'ten fazla şirket`);
    expect(write(1230, "company", "over")).toBe(`${digits(1230)}'dan fazla şirket`);
    expect(write(12_345_600, "company", "over")).toBe(`${digits(12_345_600)}'den fazla şirket`);
    expect(write(2.5, "company", "over")).toBe(`${digits(2.5)}'ten fazla şirket`);
    expect(write(2.25, "company", "under")).toBe(`${digits(2.25)}'ten az şirket`);
    expect(write(-60, "company", "over")).toBe(`${digits(-60)}'tan fazla şirket`);
  });

  it("puts the sign of percent first, and writes thirds in words", () => {
    const percent = byIntl("tr", { style: "percent" });
    expect(write(0.85, "share")).toBe("%85");
    expect(write(0.265, "share", "about")).toBe(`yaklaşık ${percent(0.265)}`);
    expect(write(0.85, "share", "over")).toBe(`${percent(0.85)}'ten fazla`);
    expect(write(1 / 3, "share")).toBe("üçte bir");
    expect(write(2 / 3, "share", "under")).toBe("üçte ikiden az");
  });

  it.each([
    ["USD", "ndan"],
    ["EUR", "dan"],
    ["KZT", "nden"],
    ["TRY", "ndan"],
    ["RUB", "nden"],
    ["CNY", "ndan"],
    ["GBP", "nden"],
    ["JPY", "nden"],
  ] as const)("puts the name of the currency %s into the ablative with -%s", (currency, ending) => {
    const name = new Intl.DisplayNames("tr", { type: "currency" }).of(currency)?.replace("Euro", "euro");
    expect(write(2.5e9, currency)).toBe(`${byIntl("tr", SCALED)(2.5e9)} ${name}`);
    expect(write(1500, currency)).toBe(`${byIntl("tr")(1500)} ${name}`);
    expect(write(2.5e9, currency, "over")).toBe(`${byIntl("tr", SCALED)(2.5e9)} ${name}${ending} fazla`);
    expect(write(1, currency, "under")).toBe(`1 ${name}${ending} az`);
  });

  it("puts a span of time into the ablative itself", () => {
    expect(write(90, "day")).toBe("90 gün");
    expect(write(90, "day", "over")).toBe("90 günden fazla");
    expect(write(180, "year", "under")).toBe("180 yıldan az");
    expect(write(3, "ratio", "over")).toBe("3 kattan fazla");
  });

  it("says what was rounded, also without labels", () => {
    const quantity = { amount: 18 / 23, unit: "share", precision: "stated" } as const;
    expect(formatQuantity(quantity, { locale: trQuantities, maximumFractionDigits: 0 })).toBe("yaklaşık %78");
  });
});
