import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CITATION_STYLES, cite } from "../../../../src/evidence/cite.js";
import { headline, source } from "./samples.js";

describe("hostile texts", () => {
  test("become one well-formed line", () => {
    const hostile = source({ title: " a\n\tb\u0000c\uD800 ", publisher: "P\r\nQ" });
    expect(cite(hostile, "apa")).toBe(`a b c\uFFFD. (2025, July 9). P Q. ${headline.url}`);
  });

  test("give an address no character that it may not have", () => {
    const address = 'https://example.org/a b{c}d\\e"f<g>ş\uD800~(1)';
    expect(cite(source({ url: address }), "apa")).toMatch(
      / https:\/\/example\.org\/a%20b%7Bc%7Dd%5Ce%22f%3Cg%3E%C5%9F%EF%BF%BD~\(1\)$/,
    );
  });

  test("neither throw nor leave the line, in any style", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => /[^\s\p{Cc}]/u.test(value));
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...CITATION_STYLES), (id, title, url, style) => {
        const written = cite(source({ id, title, url }), style);
        expect(written).not.toMatch(/\p{Surrogate}/u);
        if (style === "apa" || style === "chicago") expect(written).not.toMatch(/[\n\r\p{Cc}]/u);
      }),
    );
  });
});
