/** Brings the letters of a text into the form in which they are compared: lower case, without diacritics. */
export function foldLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");
}
