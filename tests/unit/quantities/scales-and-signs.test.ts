import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The quantities of a text, as "about 5 USD". */
const found = (text: string) =>
  findQuantities(text).map(({ quantity: { amount, unit, precision } }) => `${precision} ${amount} ${unit}`);

describe("short scales", () => {
  test.each([
    ["mn", 5e6],
    ["mln", 5e6],
    ["bn", 5e9],
    ["bln", 5e9],
    ["tn", 5e12],
    ["trn", 5e12],
  ])("%s is read straight after digits, after a space and after a hyphen", (scale, amount) => {
    for (const text of [`$5${scale}`, `$5 ${scale}`, `$5\n${scale.toUpperCase()}`, `$5-${scale}`]) {
      expect(parseQuantity(text), text).toStrictEqual({ amount, unit: "USD", precision: "stated" });
      expect(found(`worth ${text} deals`), text).toStrictEqual([`stated ${amount} USD`]);
    }
    expect(parseQuantity(`over 5 ${scale} US dollars`).amount).toBe(amount);
  });

  test("belong to digits of the same paragraph and no other scale", () => {
    for (const text of [
      "five bn",
      "half a bn",
      "a bn",
      "$5 thousand bn",
      "5 bn bn",
      "5 bn million",
      "5--bn",
    ]) {
      expect(found(text), text).toStrictEqual([]);
    }
    expect(found("in 2024\n\nbn")).toStrictEqual(["stated 2024 item"]);
  });
});

test.each(
  "k,m,mm,mil,mio,b,bil,mrd,mlrd,t,dozen,dozens,hundreds,thousands,millions,billions,trillions,quadrillion,lakh,crore".split(
    ",",
  ),
)("a number before %s is not read as the whole", (scale) => {
  for (const text of [`$5 ${scale}`, `5 ${scale}`, `USD 5 ${scale} dollars`, `five ${scale}`, `5-${scale}`]) {
    expect(found(`worth ${text}, they say`), text).toStrictEqual([]);
    expect(() => parseQuantity(text), text).toThrow(/^parseQuantity: cannot read .* \("5-6 billion"\)/);
  }
  expect(found(`in 2024. ${scale}`)).toStrictEqual(["stated 2024 item"]);
  expect(found(`in 2024\n\n${scale}`)).toStrictEqual(["stated 2024 item"]);
});

describe("minus and negative", () => {
  test.each([
    ["minus $5 billion", -5e9, "USD", "stated"],
    ["Negative $5 billion", -5e9, "USD", "stated"],
    ["about minus 26%", -0.26, "share", "about"],
    ["minus five", -5, "item", "stated"],
    ["minus one", -1, "item", "stated"],
    ["negative 0", 0, "item", "stated"],
    ["minus two-thirds", -2 / 3, "share", "stated"],
  ])("%j is read as what formatQuantity writes with a sign", (text, amount, unit, precision) => {
    const quantity = parseQuantity(text);
    expect(quantity).toStrictEqual({ amount, unit, precision });
    expect(parseQuantity(formatQuantity(quantity))).toStrictEqual(quantity);
    expect(found(`It was ${text} now.`)).toStrictEqual([`${precision} ${amount} ${unit}`]);
  });

  test.each([
    "minus over 5",
    "minus about $5 billion",
    "minus -5",
    "minus minus 5",
    "plus or minus 5%",
    "plus/minus 5%",
    "minus-5",
    "minus$5",
  ])("%j is not read", (text) => {
    expect(found(text)).toStrictEqual([]);
    expect(() => parseQuantity(text)).toThrow(RangeError);
  });

  test("say nothing of an amount that does not stand straight after", () => {
    expect(found("growth was negative: 5%")).toStrictEqual(["stated 0.05 share"]);
    expect(found("negative growth of 5%")).toStrictEqual(["stated 0.05 share"]);
    expect(found("negative\n\n5%")).toStrictEqual(["stated 0.05 share"]);
    expect(found("5 or minus 5")).toStrictEqual(["stated 5 item", "stated -5 item"]);
    expect(found("plus 6, minus 5")).toStrictEqual(["stated 6 item", "stated -5 item"]);
  });
});
