import {
  createSearch,
  findByName,
  formatQuantity,
  getRecord,
  listFigures,
  type Quantity,
  search,
} from "kz-tr-council";
import { kk } from "kz-tr-council/locales/kk";
import { ru } from "kz-tr-council/locales/ru";
import { tr } from "kz-tr-council/locales/tr";
import { railways } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";

const searches = {
  tr: createSearch({ locale: tr }),
  ru: createSearch({ locale: ru }),
  kk: createSearch({ locale: kk }),
};
type Language = keyof typeof searches;

/** What a search read as a quantity of a record. */
const readIn = (text: string, find: typeof search = search) =>
  find(text).flatMap(({ matched }) =>
    matched.filter(({ field }) => field === "quantity" || field === "count").map(({ asked }) => asked),
  );

describe("numbers whose scale is a word of another language", () => {
  it.each([
    ["tr", "15 milyar", "trade-turnover-target"],
    ["tr", "15 MİLYAR", "trade-turnover-target"],
    ["tr", "2,5 milyar dolar", "kazakh-investment-in-turkiye"],
    ["tr", "2024 yılında 5 milyar dolar", "trade-turnover-2024"],
    ["tr", "4 binden fazla şirket", "turkish-companies-in-kazakhstan"],
    ["ru", "15 млрд", "trade-turnover-target"],
    ["ru", "более 2,5 миллиарда долларов", "kazakh-investment-in-turkiye"],
    ["ru", "около 4 тысяч компаний", "turkish-companies-in-kazakhstan"],
    ["kk", "15 миллиард", "trade-turnover-target"],
    ["kk", "4 мың компания", "turkish-companies-in-kazakhstan"],
  ] as const)("are read in their own language (%s): %s", (language: Language, text, id) => {
    expect(searches[language](text, { kinds: ["figure"] })[0]?.record.id).toBe(id);
    expect(readIn(text, searches[language])).not.toEqual([]);
  });

  it.each([
    "15 milyar",
    "15 milyar dolar",
    "18 bin",
    "34 milyon",
    "15 млрд",
    "60 тысяч",
    "18 миллиард",
    "18 мың",
  ])("are not read without it, nor as the digits before the scale: %s", (text) =>
    expect(readIn(text)).toEqual([]),
  );

  it.each([
    "17 veya 18 milyar",
    "17 18 milyar",
    "17-18 milyar",
    "18.000 milyar",
    "1 18 milyar",
    "$18 milyar",
    "18 milyar 500 milyon",
    "18 bina",
    "18 kilo",
    "18 constructor",
  ])("are left where they may be something else: %s", (text) => {
    expect(readIn(text, searches.tr)).toEqual([]);
  });
});

describe.each([kk, ru, tr])("quantities as they are written in $language", (locale) => {
  const find = searches[locale.language as Language];

  it.each(listFigures().map(({ id, quantity }) => [formatQuantity(quantity, { locale }), id] as const))(
    "%s finds the figures that state it, and no other",
    (text, id) => {
      const { quantity } = getRecord(id);
      const stating = find(text).filter(({ matched }) => matched.some(({ field }) => field === "quantity"));
      expect(stating.map(({ record }) => record.id)).toContain(id);
      for (const { record } of stating) {
        expect("quantity" in record && record.quantity.unit).toBe(quantity.unit);
      }
    },
  );
});

it.each([
  ["ru", "15 млрд долларов"],
  ["tr", "15 milyar dolarlık hedef"],
  ["tr", "4 bin Türk şirketi"],
  ["kk", "4 мың түрік компаниясы"],
  ["ru", "23 совместных проекта"],
  ["ru", "товарооборот 5 млрд"],
] as const)("reads a number and the unit after it (%s: %s)", (language, text) => {
  expect(readIn(text, searches[language])).not.toEqual([]);
});

it.each([
  ["tr", "ticaret 15 milyara ulaşacak mı", "trade-turnover-target"],
  ["tr", "2,5 milyarı geçti", "kazakh-investment-in-turkiye"],
  ["tr", "Erdoğan 15 milyar dedi mi", "trade-turnover-target"],
  ["ru", "2,5 млрд превысили", "kazakh-investment-in-turkiye"],
  ["ru", "6 миллиардов проектов", "turkish-projects-in-kazakhstan"],
  ["ru", "$15 млрд", "trade-turnover-target"],
  ["kk", "$5 миллиард", "trade-turnover-2024"],
  ["kk", "5 миллиардқа жетті", "trade-turnover-2024"],
  ["kk", "4 мыңнан асты", "turkish-companies-in-kazakhstan"],
  ["tr", "petrol", "crude-oil"],
] as const)("answers a question in its own language (%s: %s)", (language, text, id) => {
  expect(searches[language](text)[0]?.record.id).toBe(id);
});

it("needs no more of a locale than that it writes the quantities of the records", () => {
  const writeQuantity = ({ amount, unit }: Quantity, number: (amount: number) => string) => {
    if (unit !== "USD") throw new RangeError(unit);
    return `${number(amount)} Dollar`;
  };
  const german = { language: "de", labels: {}, terms: {}, writeQuantity };
  expect(createSearch({ locale: german })("5.000.000.000 Dollar")[0]?.record.id).toBe("trade-turnover-2024");
  const silent = { ...german, writeQuantity: () => undefined as never };
  expect(createSearch({ locale: silent })("18 agreements")).not.toEqual([]);
});

it("takes a year for a word, whatever follows it", () => {
  expect(searches.tr("2024 yılında ticaret")[0]?.record.id).toBe("trade-turnover-2024");
  expect(searches.ru("18 школ")[0]?.matched.map(({ asked }) => asked)).toEqual(["школ"]);
});

it.each([
  ["ru", "пять миллиардов долларов"],
  ["kk", "бес миллиард"],
  ["tr", "beş milyar dolar"],
  ["ru", "15 миллиардов сомов"],
  ["ru", "7 миллиардов долларов"],
  ["tr", "7 milyar dolar"],
  ["ru", "€15 млрд"],
  ["ru", "15 миллиардов тенге"],
  ["tr", "15 milyar lira"],
  ["tr", "15 milyar TL"],
  ["tr", "5 milyar euro"],
] as const)("finds no other amount of money (%s: %s)", (language, text) => {
  expect(searches[language](text)).toEqual([]);
});

it.each([
  ["ru", "18 школ"],
  ["tr", "18 okul"],
  ["kk", "18 мектеп"],
  ["tr", "2024 yıl"],
  ["kk", "90 жыл"],
  ["tr", "%27"],
] as const)("takes no number for one of another unit (%s: %s)", (language, text) => {
  expect(readIn(text, searches[language])).toEqual([]);
});

it.each([
  ["tr", "Kazakistan'ın Türkiye'deki yatırımı ne kadar?", "kazakh-investment-in-turkiye"],
  ["tr", "kaç Türk şirketi var", "turkish-companies-in-kazakhstan"],
  ["tr", "okullar", "maarif-schools"],
] as const)("finds a name by another form of its words (%s: %s)", (language, text, id) => {
  expect(searches[language](text)[0]?.record.id).toBe(id);
});

describe("names in other languages", () => {
  it.each([
    ["tr", "YAPAY ZEKA", "artificial-intelligence"],
    ["tr", "saglik", "healthcare"],
    ["tr", "İNŞAAT", "construction"],
    ["tr", "INSAAT", "construction"],
    ["tr", "altyapı", "infrastructure"],
    ["ru", "цель по товарообороту", "trade-turnover-target"],
    ["kk", "ТАУАР АЙНАЛЫМЫ", "trade-turnover-2024"],
    ["kk", "акпараттык технологиялар", "information-technology"],
    ["kk", "Қорғаныс", "defence"],
  ] as const)(
    "are found whatever the case, the dots and the keyboard (%s): %s",
    (language: Language, text, id) => {
      expect(searches[language](text)[0]?.record.id).toBe(id);
    },
  );

  it.each([
    [tr, "TARIM", "agriculture"],
    [tr, "Demir yolu", "railways"],
    [ru, "Искусственный интеллект", "artificial-intelligence"],
    [kk, "жасанды интеллект", "artificial-intelligence"],
    [kk, "Кұрылыс", "construction"],
  ])("name one record", (locale, name, id) => {
    expect(findByName(name, { locale })?.id).toBe(id);
    expect(findByName(name)?.id).not.toBe(id);
  });
});

it("finds a name of another language that is written as one word", () => {
  expect(createSearch({ locale: tr, records: [railways] })("demiryolu")).toMatchObject([
    { record: railways },
  ]);
});

describe("stop words of a language", () => {
  it.each([
    ["ru", "погода в Париже"],
    ["ru", "и о на для"],
    ["tr", "ve ile için"],
    ["kk", "және туралы"],
  ] as const)("find nothing (%s): %s", (language, text) => {
    expect(searches[language](text)).toEqual([]);
  });

  it.each([
    ["ru", "Эрдоган говорил о 15 миллиардах?", "trade-turnover-target"],
    ["ru", "сколько школ Маариф", "maarif-schools"],
    ["tr", "15 milyarlık hedef", "trade-turnover-target"],
    ["kk", "15 миллиардтың мақсаты", "trade-turnover-target"],
  ] as const)("do not come before what is asked for (%s): %s", (language, text, id) => {
    expect(searches[language](text)[0]?.record.id).toBe(id);
  });

  it("can be the user's own", () => {
    const german = { ...tr, language: "de", labels: { trade: "Handel mit Waren" }, terms: {}, scales: {} };
    const find = (stopWords?: readonly string[]) => createSearch({ locale: { ...german, stopWords } })("mit");
    expect(find()[0]?.record.id).toBe("trade");
    expect(find(["MIT"])).toEqual([]);
    expect(() => find("mit" as never)).toThrow(TypeError);
  });
});
