import { lazy } from "./lazy.js";

const marks = /* @__PURE__ */ lazy(() => /\p{M}/gu);

/** Brings the letters of a text into the form in which they are compared: lower case, without diacritics. */
export function foldLetters(text: string): string {
  return text.normalize("NFKD").replace(marks(), "").toLowerCase().replaceAll("ı", "i");
}
