import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../../../src/model/quantity.js";
import { readNumbers } from "../../../src/quantities/clusters.js";
import { behind, frames, joints, noise, PRECISION_WORDS, precisions, written } from "./written-numbers.js";

function equal(one: Quantity | undefined, other: Quantity): boolean {
  return (
    one?.unit === other.unit &&
    one.precision === other.precision &&
    Math.abs(one.amount / other.amount - 1) < 1e-12
  );
}

test("a lone number is read as what was written", () => {
  fc.assert(
    fc.property(
      noise,
      written,
      frames,
      precisions,
      behind,
      (before, { text, amount }, [sign, noun, unit], precision, after) => {
        const number = `${PRECISION_WORDS[precision]}${sign}${text}${noun}`;
        const start = before.length + (before === "" ? 0 : 1);
        const whole = `${before}${before === "" ? "" : " "}${number}${/^[,;)]/.test(after) ? "" : " "}${after}`;
        const found = readNumbers(whole).find((cluster) => cluster.start <= start && cluster.end > start);
        // Nothing else may be read there; some forms are left unread, such as "July 29, 5".
        if (found?.quantity !== undefined)
          expect(found.quantity, whole).toSatisfy((read) => equal(read, { amount, unit, precision }));
        if (before === "" && after === "") expect(found?.quantity, whole).toBeDefined();
      },
    ),
    { numRuns: 3000 },
  );
});

test("of joined numbers none is read", () => {
  fc.assert(
    fc.property(
      written,
      joints,
      written,
      frames,
      fc.boolean(),
      (one, joint, other, [sign, noun], repeated) => {
        // "$5 billion, 6 companies" are two numbers.
        fc.pre(joint !== ", " || sign === "");
        // "Three hundred-two" is one number.
        fc.pre(joint !== "-" || /[0-9]/.test(other.text));
        // "In 2024, 18 companies" and "2024 in 18 companies" are two numbers.
        fc.pre(!/^(?:19|20)[0-9]{2}$/.test(one.text) && !/^(?:19|20)[0-9]{2}$/.test(other.text));
        const text = `It was ${sign}${one.text}${joint}${repeated ? sign : ""}${other.text}${noun} there.`;
        expect(
          readNumbers(text).map(({ quantity }) => quantity),
          text,
        ).toEqual([undefined]);
      },
    ),
    { numRuns: 3000 },
  );
});
