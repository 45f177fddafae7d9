import fc from "fast-check";
import { expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { source } from "./samples.js";

test("hostile texts become one well-formed line", () => {
  const hostile = source({ title: " a\n\tb\u0000c\uD800 ", publisher: "P\r\nER  - \nTY  - Q" });
  const [item] = JSON.parse(cite(hostile, { format: "csl-json" }));
  expect(item).toMatchObject({ title: "a b c\uFFFD", "container-title": "P ER - TY - Q" });
  expect(cite(hostile, { format: "ris" }).match(/^ER/gm)).toHaveLength(1);
});

test("an address has no character that it may not have", () => {
  const url = 'https://example.org/a b{c}d\\e"f<g>ş\uD800~(1)';
  expect(cite(source({ url }), { format: "ris" })).toContain(
    "\nUR  - https://example.org/a%20b%7Bc%7Dd%5Ce%22f%3Cg%3E%C5%9F%EF%BF%BD~(1)\n",
  );
});

test("no text throws, or adds a line to a file of references", () => {
  const text = fc.string({ unit: "binary" }).filter((value) => /[^\s\p{Cc}]/u.test(value));
  const formats = fc.constantFrom("bibtex", "ris", "csl-json");
  const linesOf = (written: string) => written.split(/[\n\r\u2028\u2029]/).length;
  fc.assert(
    fc.property(text, text, text, formats, (id, title, url, format) => {
      const written = cite(source({ id, title, url }), { format });
      expect(written).not.toMatch(/\p{Surrogate}/u);
      expect(linesOf(written)).toBe(linesOf(cite(source({}), { format })));
    }),
  );
});

test("braces of BibTeX close in order, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."{}\\~^&ğİ}{a") }), (text) => {
      let depth = 0;
      for (const brace of cite(source({ title: `x${text}` }), { format: "bibtex" }).match(/[{}]/g) ?? []) {
        depth += brace === "{" ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});
