/**
 * Brings a text into the form in which words are looked up: lower case, without diacritics, and every run of
 * punctuation or white space as one space.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
