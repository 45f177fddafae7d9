import { sha256 } from "@noble/hashes/sha2.js";
import type { Passage } from "../model/source.js";

/** How many characters of a passage its `head` covers. */
export const HEAD = 32;

/** The base of the rolling hash: the prime of FNV-1a. */
export const BASE = 0x01000193;

/** Digests a passage in its squeezed form. */
export function digestOf(letters: string): Omit<Passage, "n"> {
  return { length: letters.length, head: headOf(letters), sha256: sha256Of(letters) };
}

/** Computes the hash that rolls, of the first characters: of c1 to ck the sum of ci · base^(k-i), modulo 2^32. */
export function headOf(letters: string): number {
  let hash = 0;
  for (let at = 0; at < Math.min(HEAD, letters.length); at++) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(at)) >>> 0;
  }
  return hash;
}

/** Computes the SHA-256 of a squeezed text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Of(letters: string): string {
  // Jest's environment for browsers has no TextEncoder; surrogates are kept in pairs only.
  const characters = unescape(encodeURIComponent(letters));
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
