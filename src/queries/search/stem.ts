import { singularOf } from "../../text/singular.js";

/**
 * Gives what the forms of a folded word share: "companies" and "company", "modernisation" and "modernizing", the cases of a
 * Russian or Kazakh noun.
 *
 * It is not a grammatical root: all that counts is that the forms meet and other words rarely do.
 */
export function stemOf(folded: string): string {
  if (/^\p{Script=Cyrillic}{6,}$/u.test(folded)) return folded.slice(0, 5);
  if (!/^[a-z]{4,}$/.test(folded)) return folded;
  return (
    singularOf(folded)
      // British and American spelling
      .replace(/is(e|ed|ing|ation)$/, "iz$1")
      .replace(/(?<=[a-z]{2})our(?=(?:ed|ing)?$)/, "or")
      .replace(/ense$/, "ence")
      // "agricultural" – "agriculture", "economic" – "economy"
      .replace(/(?<=[a-z]{3})(?:ial|al|ic)$/, "")
      // Without "er": "leader" would meet "leading".
      .replace(/(?<=[a-z]{3})(?:ment|ing|ed|ion|or|ism|ist)$/, "")
      // "shipping" – "ship", but not "carry" – "care"
      .replace(/([bdglmnprt])\1$/, "$1")
      .replace(/(?<=[a-z]{2}[^aeiou])[ey]$/, "")
      // "operational" – "operate"
      .replace(/(?<=[a-z]{3})at$/, "")
  );
}

/** How many letters two forms of a word share; with one letter less, the whole of one is the beginning of the other. */
const SHARED = 6;

/**
 * Gives the keys by which a folded word is found by its other forms in a language whose endings are not known: "yatırımı",
 * "yatırımları", but not "toplam" by "toplantı".
 */
export function beginningsOf(folded: string): string[] {
  return folded.length < SHARED
    ? [`=${folded}`]
    : [`=${folded.slice(0, SHARED)}`, `<${folded.slice(0, SHARED - 1)}`];
}

/** Gives the keys of {@link beginningsOf} that a word looks up. */
export function soughtBeginningsOf(folded: string): string[] {
  if (folded.length < SHARED - 1) return [];
  return folded.length < SHARED
    ? [`=${folded}`, `<${folded}`]
    : [`=${folded.slice(0, SHARED)}`, `=${folded.slice(0, SHARED - 1)}`];
}
