import fc from "fast-check";
import { digestPassage, normalizeText } from "kz-tr-council/verify";
import { describe, expect, it, vi } from "vitest";

describe("normalizeText", () => {
  it.each([
    ["‘a’ ‚b‛ ′c ʼd", "'a' 'b' 'c 'd"],
    ["“a” „b‟ «c» ″d", '"a" "b" "c" "d'],
    ["a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"],
    ["  a \t\u00A0\u2009 b\r\nc  ", "a b c"],
    ["so\u00ADft zero\u200Bwidth \u200Emarks\u200F \uFEFF", "soft zerowidth marks"],
    ["ﬁ ① …", "fi 1 ..."],
    ["a‴ b´", "a''' b'"],
    ["Tu\u0308rkiye", "Türkiye"],
    ["Case, punctuation; and 1,5 stay!", "Case, punctuation; and 1,5 stay!"],
    ["", ""],
  ])("brings %j into one form", (text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
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
