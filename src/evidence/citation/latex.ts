/** LaTeX's command for each combining mark; a letter makes it need a space before the base. */
const ACCENTS: ReadonlyMap<string | undefined, string> = new Map([
  ["\u0300", "`"],
  ["\u0301", "'"],
  ["\u0302", "^"],
  ["\u0303", "~"],
  ["\u0304", "="],
  ["\u0306", "u "],
  ["\u0307", "."],
  ["\u0308", '"'],
  ["\u030A", "r "],
  ["\u030B", "H "],
  ["\u030C", "v "],
  ["\u0323", "d "],
  ["\u0327", "c "],
  ["\u0328", "k "],
]);

/** BibTeX counts braces even after a backslash, so they need commands of their own. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["&", "\\&"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["{", "{\\textbraceleft}"],
  ["}", "{\\textbraceright}"],
  ["\\", "{\\textbackslash}"],
  ["~", "{\\textasciitilde}"],
  ["^", "{\\textasciicircum}"],
  ["<", "{\\textless}"],
  [">", "{\\textgreater}"],
  ["|", "{\\textbar}"],
  ["ı", "{\\i}"],
]);

/** Escapes a text for a BibTeX field: Latin letters with an accent become commands, other scripts stay UTF-8. */
export function escapeLatex(text: string): string {
  return Array.from(text.normalize("NFC"), (character) => COMMANDS.get(character) ?? accent(character)).join(
    "",
  );
}

function accent(character: string): string {
  const [base = "", mark, ...more] = character.normalize("NFD");
  const command = ACCENTS.get(mark);
  return /^[A-Za-z]$/.test(base) && command !== undefined && more.length === 0
    ? `{\\${command}${base}}`
    : character;
}
