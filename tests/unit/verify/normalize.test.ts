import fc from "fast-check";
import { digestPassage, normalizeText } from "kz-tr-council/verify";
import { describe, expect, it, vi } from "vitest";

describe("normalizeText", () => {
  it.each([
    ["‘a’ ‚b‛ ′c ʼd", "'a' 'b' 'c 'd"],
    ["‹a› `b` ‵c", "'a' 'b' 'c"],
    ["“a” „b‟ «c» ″d", '"a" "b" "c" "d'],
    ["〝a〞 〝b〟 ‘‘c’’ ``d'' ‶e", '"a" "b" "c" "d" "e'],
    ["‘“a”’ 'b'", "'\"a\"' 'b'"],
    ["＇a＇ ＂b＂ ｀c", "'a' \"b\" 'c"],
    ["a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"],
    ["a﹘b﹣c－d︱e︲f", "a-b-c-d-e-f"],
    ["a -- b---c ——d -– e", "a - b-c -d - e"],
    ["  a \t\u00A0\u2009 b\r\nc  ", "a b c"],
    ["so\u00ADft zero\u200Bwidth \u200Emarks\u200F \uFEFF", "soft zerowidth marks"],
    ["a\u0085b \u0085 c\u0085", "a b c"],
    [
      "he\uFE0Fart mo\u180En gr\u034Faph ar\u061Cab \u2065re\u206As ta\u{E0041}g vs\u{E0100} fi\u3164l\uFFA0l",
      "heart mon graph arab res tag vs fill",
    ],
    ["ﬁ ① …", "fi 1 ..."],
    ["a‴ b´ c´´", "a\"' b' c\""],
    ["Tu\u0308rkiye", "Türkiye"],
    ["Case, punctuation; and 1,5 stay!", "Case, punctuation; and 1,5 stay!"],
    ["", ""],
  ])("brings %j into one form", (text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  const typography = fc.constantFrom(
    ..."'’`´″‴“«〝-–—−－ \t\u00A0\u0085\u00AD\u200B\uFE0F\u3164\u0301\u0308\u0338a",
  );

  it.each([
    ["any text", fc.string({ unit: "grapheme", maxLength: 60 })],
    ["any characters", fc.string({ unit: "binary", maxLength: 60 })],
    ["quotes, dashes and marks in any order", fc.string({ unit: typography, maxLength: 12 })],
  ])("changes nothing the second time in %s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no character without width", () => {
    const all = Array.from({ length: 0xe1000 }, (_, code) => String.fromCodePoint(code));
    const left = all.filter((character) =>
      /[\p{Default_Ignorable_Code_Point}\u0085]/u.test(normalizeText(character)),
    );
    expect(left).toEqual([]);
  });
});

describe("digestPassage", () => {
  it("is the SHA-256 of the normalized text in hexadecimal", async () => {
    // The digest of "abc" that FIPS 180-2 gives as its example.
    expect(await digestPassage(" abc ")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("says what is missing where there is no Web Crypto", async () => {
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal("crypto", crypto);
      await expect(digestPassage("abc")).rejects.toThrow(/^Digests need Web Crypto, .* secure context/);
    }
    vi.unstubAllGlobals();
  });

  it("tells texts apart that differ in a letter", async () => {
    expect(await digestPassage("$5 billion")).not.toBe(await digestPassage("$6 billion"));
  });
});
