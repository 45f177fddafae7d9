import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLatex } from "../../../../src/evidence/citation/latex.js";
import { cite } from "../../../../src/evidence/cite.js";
import { readBibtex } from "./read-bibtex.js";
import { source } from "./samples.js";

/** Whether braces close in order as BibTeX counts them: those after a backslash too. */
function isBalanced(bibtex: string): boolean {
  let depth = 0;
  for (const character of bibtex) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe("escapeLatex", () => {
  test.each([
    ["Türkiye", 'T{\\"u}rkiye'],
    ["Erdoğan", "Erdo{\\u g}an"],
    ["Yeni Şafak", "Yeni {\\c S}afak"],
    ["Hürriyet", 'H{\\"u}rriyet'],
    ["İstanbul ışık", "{\\.I}stanbul {\\i}{\\c s}{\\i}k"],
    ["Kâzım", "K{\\^a}z{\\i}m"],
    ["u\u0308", '{\\"u}'],
    ["& % $ # _", "\\& \\% \\$ \\# \\_"],
    ["{x}", "{\\textbraceleft}x{\\textbraceright}"],
    ["~ ^ \\", "{\\textasciitilde} {\\textasciicircum} {\\textbackslash}"],
    ["\\&", "{\\textbackslash}\\&"],
    ["< > |", "{\\textless} {\\textgreater} {\\textbar}"],
    ["Қазақстан, йод, Ё", "Қазақстан, йод, Ё"],
    ["“ế” – 中😀", "“ế” – 中😀"],
    ["plain: (a) [b] 'c' 1.5!", "plain: (a) [b] 'c' 1.5!"],
  ])("writes %s", (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped);
  });

  test("leaves braces balanced, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}\\~^&ğİ}{ a") }), (text) => {
        expect(escapeLatex(text)).toSatisfy(isBalanced);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => isBalanced(escapeLatex(text))));
  });

  test("is read back by Citation.js", () => {
    // One letter of each accent, and everything that is special to TeX but the marks that it joins to others: - ' ` ".
    const letters = "aZ09 .,:;()[]/+*=@&%$#_{}~^\\<>|ıİşŞğĞüÜöÖçÇâîûéèñāżåőčạķąҚазақйё";
    const unit = fc.constantFrom(...letters);
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (words) => {
        const title = words.replace(/ +/g, " ").trim();
        fc.pre(title !== "");
        expect(String(readBibtex(cite(source({ title }), "bibtex")).title).normalize("NFC")).toBe(title);
      }),
    );
  });

  test.each([..."ÀÁÂÃĀĂĖÄÅŐČẠÇĄ"])("knows the accent of %s", (letter) => {
    expect(escapeLatex(letter)).toMatch(/^\{\\.*[A-Z]\}$/);
    expect(readBibtex(cite(source({ title: `${letter}x` }), "bibtex")).title).toBe(`${letter}x`);
  });
});
