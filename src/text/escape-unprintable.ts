/** Everything a terminal acts on instead of showing it: controls, direction marks, line separators, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Replaces each character that a terminal would act on by its escape as JSON writes it, but for those to be kept. */
export function escapeUnprintable(text: string, keep = ""): string {
  return text.replace(UNPRINTABLE, (character) =>
    keep.includes(character) ? character : escaped(character),
  );
}

/** A character beyond the first 65,536 is two code units, and each has its own escape. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_unit, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
