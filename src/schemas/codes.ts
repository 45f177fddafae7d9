import * as z from "zod/v4";
import { expected } from "./messages.js";

/** A code of a public code list: the pattern it follows and the words that describe it to the author. */
function code(pattern: RegExp, what: string) {
  return z.string(expected(what)).regex(pattern, expected(what));
}

/** A language tag of BCP 47. */
export const languageTag = () =>
  code(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag of BCP 47, such as "tr"');

/** A Wikidata item. */
export const wikidataItem = () => code(/^Q[1-9]\d*$/, 'a Wikidata item, such as "Q232"');

/** A two-letter country code of ISO 3166-1. */
export const alpha2Code = () => code(/^[A-Z]{2}$/, 'the two-letter code of ISO 3166-1, such as "KZ"');

/** A three-letter country code of ISO 3166-1. */
export const alpha3Code = () => code(/^[A-Z]{3}$/, 'the three-letter code of ISO 3166-1, such as "KAZ"');

/** A three-digit country code of ISO 3166-1. */
export const numericCode = () =>
  code(/^\d{3}$/, 'the three-digit code of ISO 3166-1 in quotes, such as "398"');

/** A three-digit area code of the United Nations standard M49. */
export const m49Code = () => code(/^\d{3}$/, 'a three-digit code of M49 in quotes, such as "143"');

/** A code of ISO 3166-2. */
export const subdivisionCode = () =>
  code(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a code of ISO 3166-2, such as "KZ-71"');

/** A chapter or heading of the Harmonized System. */
export const hsCode = () =>
  code(/^\d{2}(?:\d{2})?$/, 'a chapter (two digits) or heading (four digits) of HS 2022, such as "1109"');

/** A section letter of ISIC Rev. 4. */
export const isicSection = () => code(/^[A-U]$/, 'a section letter of ISIC Rev. 4, such as "H"');

/** A division or class of ISIC Rev. 4. */
export const isicDivisionOrClass = () =>
  code(/^\d{2}(?:\d{2})?$/, 'a division (two digits) or class (four digits) of ISIC Rev. 4, such as "4911"');

/** A SHA-256 digest. */
export const sha256Digest = () =>
  code(/^[0-9a-f]{64}$/, "a SHA-256 digest as 64 lower-case hexadecimal digits");

/** A rolling hash of 32 bits. */
export function rollingHash() {
  const wrong = expected("a rolling hash, a whole number from 0 to 4294967295");
  return z.number(wrong).int(wrong).min(0, wrong).max(0xffffffff, wrong);
}
