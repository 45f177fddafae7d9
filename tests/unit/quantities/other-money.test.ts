import { describe, expect, test } from "vitest";
import { UNITS } from "../../../src/generated/vocabularies.js";
import { findQuantities } from "../../../src/quantities/find.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The words of the quantities of a text. */
const found = (text: string) => findQuantities(text).map(({ start, end }) => text.slice(start, end));

const codes =
  "EUR,KZT,TRY,RUB,CNY,RMB,GBP,JPY,AUD,BBD,BMD,BND,BSD,BZD,CAD,FJD,GYD,HKD,JMD,KYD,LRD,NAD,NZD,SBD,SGD,SRD,TTD,TWD,XCD,ARS,CLP,COP,CUP,DOP,MXN,UYU".split(
    ",",
  );
const signs = [..."€₸₺₽¥£"];
const nouns =
  "euro,euros,tenge,Kazakh tenge,Kazakhstani tenge,lira,liras,Turkish lira,Turkish liras,rouble,roubles,ruble,rubles,Russian roubles,Russian rubles,yuan,Chinese yuan,pound,pounds,British pounds,yen,Japanese yen".split(
    ",",
  );

describe("other money", () => {
  test.each([
    ...[...codes, ...signs].flatMap((before) => [
      `${before} 5 billion`,
      `${before} 5`,
      `over ${before} 5 bn`,
    ]),
    ...signs.map((sign) => `${sign}5`),
    ...codes.flatMap((code) => [`${code} $5 billion`, `${code} $5`, `${code}$5`, `over ${code} $ 5 bn`]),
    ...codes.map((code) => `$5 billion ${code}`),
    "AUD $5 to $6 billion",
    "about AUD $5 to $6 billion",
    ...[...codes, ...nouns].flatMap((after) => [`5 billion ${after}`, `5 ${after}`, `one ${after}`]),
    "5-billion-euro",
    "a 5-euro note",
    "KZT 5 billion tenge",
    "€5 billion EUR",
    "$5 euros",
    "€5 dollars",
    ...[...codes, ...signs].map((before) => `${before} 5 to 6 billion`),
    "minus 5 euros",
    "5 k euros",
  ])("%j is left out, and refused with the units that are understood", (text) => {
    expect(found(`It is ${text}, they say.`)).toStrictEqual([]);
    expect(() => parseQuantity(text)).toThrow(
      `of at most seventeen digits, in no unit or one of: ${UNITS.join(", ")}; after`,
    );
    expect(() => parseQuantity(text, "USD")).toThrow(RangeError);
  });

  test.each([
    ["in 2024 USD 5 billion", ["2024", "USD 5 billion"]],
    ["in 2024 $5 billion", ["2024", "$5 billion"]],
    ["in 2024 EUR 5 billion", ["2024"]],
    ["5 USD\n\n6", ["5 USD", "6"]],
    ["USD 5 and EUR 6", ["USD 5"]],
    ["USD 5 USD 6", ["USD 5", "USD 6"]],
    ["the 2 try 5 things", ["2", "5"]],
    ["Rub 5 spots", ["5"]],
    ["the World Cup $5 million prize, a cup 5 years old, a cop 6", ["$5 million", "5 years", "6"]],
    ["GDP $5 billion", ["$5 billion"]],
    ["in 2024 AUD $5 billion", ["2024"]],
    ["in 2024 USD $5 billion", ["2024", "USD $5 billion"]],
    ["AUD\n\n$5 billion", ["$5 billion"]],
    ["in AUD: $5 billion", ["$5 billion"]],
    ["5 Turkish companies", ["5"]],
    ["€\n\n5", ["5"]],
    ["in 2024 the tenge fell", ["2024"]],
    ["in 2024, tenge fell", ["2024"]],
    ["₩5 and ₩ 5 billion and 5 ₩ 6", []],
  ])("leaves %j what it is", (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });
});
