import { lazy } from "./lazy.js";

/** Letters that carry no mark which could be taken off, and the letters that they are typed as. */
const TYPED_AS: Readonly<Record<string, string>> = {
  // Turkish and Azerbaijani
  ı: "i",
  ə: "e",
  // Kazakh
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

const marks = /* @__PURE__ */ lazy(() => /\p{M}/gu);

/** The letters of {@link TYPED_AS}. */
const unmarked = /* @__PURE__ */ lazy(() => /[ıəәғқңөұүһі]/gu);

/**
 * Brings the letters of a text into the form in which they are compared: lower case, without diacritics, Kazakh letters as
 * the Russian ones that keyboards without them give.
 */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks(), "")
    .toLowerCase()
    .replace(unmarked(), (letter) => TYPED_AS[letter] ?? letter);
}
