import { COUNT_UNITS, CURRENCIES, formatQuantity, type Precision, type Unit } from "kz-tr-council";
import { ru } from "kz-tr-council/locales/ru";
import { describe, expect, it } from "vitest";
import { byIntl, NUMBERS, SCALED } from "./numbers.js";

const write = (amount: number, unit: Unit, precision: Precision = "stated") =>
  formatQuantity({ amount, unit, precision }, { locale: ru });

/** The rule of docs/guides/languages.md: one for 1, 21 and so on, few for 2 to 4, 22 to 24 and so on, many for the rest. */
function groupOf(amount: number): "one" | "few" | "many" {
  const [tens, ones] = [Math.floor(amount / 10) % 10, amount % 10];
  if (tens === 1 || ones === 0 || ones > 4) return "many";
  return ones === 1 ? "one" : "few";
}

const AGREEMENT = { one: "соглашение", few: "соглашения", many: "соглашений" };
const OF_AGREEMENTS = { one: "соглашения", few: "соглашений", many: "соглашений" };
const SCALES = [
  { one: "тысяча", few: "тысячи", many: "тысяч", ofOne: "тысячи" },
  { one: "миллион", few: "миллиона", many: "миллионов", ofOne: "миллиона" },
  { one: "миллиард", few: "миллиарда", many: "миллиардов", ofOne: "миллиарда" },
  { one: "триллион", few: "триллиона", many: "триллионов", ofOne: "триллиона" },
];

describe("Russian", () => {
  it("puts number and noun into the case that stands there", () => {
    for (const amount of NUMBERS) {
      const power = amount < 1000 ? 0 : Math.floor(Math.log10(amount) / 3);
      const said = Math.round(amount / 1000 ** power);
      const group = groupOf(said);
      const scale = SCALES[power - 1];
      const digits = byIntl("ru")(said);
      const stated = scale ? `${digits} ${scale[group]} соглашений` : `${digits} ${AGREEMENT[group]}`;
      const genitive = scale
        ? `${digits} ${group === "one" ? scale.ofOne : scale.many} соглашений`
        : `${digits} ${OF_AGREEMENTS[group]}`;
      expect(write(amount, "agreement").replace(/\s/g, " ")).toBe(stated.replace(/\s/g, " "));
      for (const [precision, word] of [
        ["about", "около"],
        ["over", "более"],
        ["under", "менее"],
      ] as const) {
        expect(write(amount, "agreement", precision).replace(/\s/g, " ")).toBe(`${word} ${genitive}`);
      }
    }
  });

  it("keeps the text of Intl where nothing is to be put into a case", () => {
    for (const amount of NUMBERS.filter((each) => each >= 1000)) {
      expect(write(amount, "company")).toBe(`${byIntl("ru", SCALED)(amount)} компаний`);
    }
  });

  it("writes decimals with the genitive singular", () => {
    expect(write(2.5, "year")).toBe("2,5 года");
    expect(write(2.5, "year", "over")).toBe("более 2,5 года");
    expect(write(2.5e6, "company", "over")).toBe("более 2,5 миллиона компаний");
  });

  it.each(CURRENCIES)(
    "writes the currency %s as Intl does, and its genitive after a precision",
    (currency) => {
      const named = { style: "currency", currency, currencyDisplay: "name" } as const;
      const plain = byIntl("ru", named);
      for (const amount of [1, 2, 2.5, 5, 21, 1500]) expect(write(amount, currency)).toBe(plain(amount));
      const scaled = byIntl("ru", { ...named, ...SCALED });
      expect(write(5e9, currency)).toBe(scaled(5e9));
      expect(write(2.5e9, currency, "over")).toBe(`более ${scaled(2.5e9)}`);
      expect(write(5, currency, "under")).toBe(`менее ${plain(5)}`);
      // The genitive of two is that of five.
      expect(write(2, currency, "about")).toBe(`около ${plain(5).replace("5", "2")}`);
      // The genitive of one is what stands after a decimal.
      expect(write(1, currency, "about")).toBe(`около ${plain(2.5).replace("2,5", "1")}`);
      expect(write(2e9, currency, "about")).toBe(`около ${scaled(5e9).replace("5", "2")}`);
    },
  );

  it("writes shares by Intl, and thirds in words", () => {
    expect(write(0.85, "share", "about")).toBe(`около ${byIntl("ru", { style: "percent" })(0.85)}`);
    expect(write(1 / 3, "share")).toBe("треть");
    expect(write(1 / 3, "share", "over")).toBe("более трети");
    expect(write(2 / 3, "share", "under")).toBe("менее двух третей");
  });

  it("has three forms of every noun", () => {
    for (const unit of [...COUNT_UNITS, "day", "year"] as const) {
      const [one, few, many] = [1, 2, 5].map((amount) => write(amount, unit).slice(2));
      expect(new Set([one, few, many]).size, unit).toBe(3);
      expect(write(1, unit, "over").slice(8), unit).toBe(few);
      expect(write(2, unit, "over").slice(8), unit).toBe(many);
    }
  });
});
