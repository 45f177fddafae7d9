import { formatQuantity, type Precision, type Unit } from "kz-tr-council";
import { kk } from "kz-tr-council/locales/kk";
import { describe, expect, it } from "vitest";
import { byIntl, endOf, NUMBERS, SCALED } from "./numbers.js";

const write = (amount: number, unit: Unit, precision: Precision = "stated") =>
  formatQuantity({ amount, unit, precision }, { locale: kk });

/** The ablative of what is read last, as docs/guides/languages.md lists it: digits, tens, thousand and so on. */
const ONES = "ден ден ден тен тен тен дан ден ден дан".split(" ");
const TENS = "- нан дан дан тан ден тан тен нен нан".split(" ");
const SCALES = ["нан", "нан", "тан", "нан"];

function endingOf(amount: number): string | undefined {
  const { power, digit } = endOf(amount);
  if (power === 0) return ONES[digit];
  if (power === 1) return TENS[digit];
  return power === 2 ? "ден" : SCALES[Math.floor(power / 3) - 1];
}

describe("Kazakh", () => {
  it("puts the ending that is read behind digits, after a hyphen, and behind a scale without one", () => {
    for (const amount of NUMBERS) {
      const isScaled = amount >= 1000;
      const digits = byIntl("kk", isScaled ? SCALED : {})(amount);
      const inAblative = `${digits}${isScaled ? "" : "-"}${endingOf(amount)}`;
      expect(write(amount, "agreement", "over")).toBe(`${inAblative} астам келісім`);
      expect(write(amount, "agreement", "under")).toBe(`${inAblative} аз келісім`);
      expect(write(amount, "agreement", "about")).toBe(`шамамен ${digits} келісім`);
      expect(write(amount, "agreement")).toBe(`${digits} келісім`);
    }
  });

  it("reads digits that are written out, grouped or decimal, to their end", () => {
    const digits = byIntl("kk");
    expect(write(1234, "company", "over")).toBe(`${digits(1234)}-тен астам компания`);
    expect(write(1230, "company", "over")).toBe(`${digits(1230)}-дан астам компания`);
    expect(write(12_345_600, "company", "over")).toBe(`${digits(12_345_600)}-ден астам компания`);
    expect(write(2.5, "company", "over")).toBe(`${digits(2.5)}-тен астам компания`);
    expect(write(-60, "company", "under")).toBe(`${digits(-60)}-тан аз компания`);
  });

  it("reads the sign of percent as a word, and writes thirds in words", () => {
    const percent = byIntl("kk", { style: "percent" })(0.85);
    expect(write(0.85, "share")).toBe(percent);
    expect(write(0.85, "share", "over")).toBe(`${percent}-дан астам`);
    expect(write(1 / 3, "share", "over")).toBe("үштен бірден астам");
    expect(write(2 / 3, "share")).toBe("үштен екі");
  });

  it.each([
    ["USD", "нан"],
    ["EUR", "дан"],
    ["KZT", "нен"],
    ["TRY", "нан"],
    ["RUB", "нен"],
    ["JPY", "нан"],
  ] as const)("puts the name of the currency %s into the ablative with -%s", (currency, ending) => {
    const sum = byIntl("kk", { ...SCALED, style: "currency", currency, currencyDisplay: "name" })(2.5e9);
    expect(write(2.5e9, currency)).toBe(sum);
    expect(write(2.5e9, currency, "over")).toBe(`${sum}${ending} астам`);
  });

  it("puts a span of time into the ablative itself", () => {
    expect(write(90, "day")).toBe("90 күн");
    expect(write(90, "day", "over")).toBe("90 күннен астам");
    expect(write(180, "year", "under")).toBe("180 жылдан аз");
    expect(write(3, "ratio", "over")).toBe("3 еседен астам");
  });
});
