import fc from "fast-check";
import { expect, test } from "vitest";
import {
  behind,
  frames,
  joints,
  noise,
  PRECISION_WORDS,
  precisions,
  spoilers,
  written,
} from "../quantities/written-numbers.js";
import { ARTICLE, check } from "./small-article.js";

/** Puts words in the place of "$5 billion". */
const withInstead = (words: string) => ARTICLE.replace("$5 billion", () => words);

test("a value that is named is the one that was written in the place of the record's", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      noise,
      written,
      frames,
      precisions,
      behind,
      async (before, { text, amount }, [sign, noun, unit], precision, after) => {
        const number = `${PRECISION_WORDS[precision]}${sign}${text}${noun}`;
        const { boats } = await check(withInstead(`${before} ${number} ${after}`));
        // "The number" of the sentence may be one of the noise: "July 29", "2030"; then it is not money, and not named.
        const named = boats?.foundQuantity;
        if (named === undefined) return;
        count++;
        expect(named.unit, number).toBe(unit);
        expect(Math.abs(named.amount / amount - 1), number).toBeLessThan(1e-12);
        expect(named.precision, number).toBe(precision);
      },
    ),
    { numRuns: 1000 },
  );
  expect(count).toBeGreaterThan(100);
});

test("of joined numbers none is named", async () => {
  await fc.assert(
    fc.asyncProperty(written, joints, written, frames, async (one, joint, other, [sign, noun]) => {
      // "$5 billion, 6 companies" are two numbers, and so are "2024, 18" and "in 2024".
      fc.pre(joint !== ", ");
      fc.pre(!/^(?:19|20)[0-9]{2}$/u.test(one.text) && !/^(?:19|20)[0-9]{2}$/u.test(other.text));
      // "Three hundred-two" is one number.
      fc.pre(joint !== "-" || /[0-9]/u.test(other.text));
      const words = `${sign}${one.text}${joint}${sign}${other.text}${noun}`;
      const { boats } = await check(withInstead(words));
      expect(boats?.foundQuantity, words).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test("of a number that what is beside it makes another, none is named", async () => {
  await fc.assert(
    fc.asyncProperty(written, spoilers, async ({ text }, [before, after]) => {
      // "Onekm" is not a word.
      fc.pre(after !== "km" || /[0-9]/u.test(text));
      const words = `${before}${text}${after}`;
      const { boats } = await check(withInstead(words));
      expect(boats?.foundQuantity, words).toBeUndefined();
      const { lanterns } = await check(ARTICLE.replace("more than 60", () => words));
      expect(lanterns?.foundQuantity, words).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
