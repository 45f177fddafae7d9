import { normalizeText } from "./normalize.js";

/**
 * Computes the digest by which a passage is known: the SHA-256 of its normalized text.
 *
 * Web Crypto does the work, so it runs in browsers (in a secure context) as well as in Node.
 *
 * @param passage - The text of one body paragraph.
 * @returns 64 lower-case hexadecimal digits.
 *
 * @example
 * ```ts
 * import { digestPassage } from "kz-tr-council/verify";
 *
 * (await digestPassage("Trade grew.")) === (await digestPassage(" Trade  grew. ")); // => true
 * ```
 */
export async function digestPassage(passage: string): Promise<string> {
  const bytes = new TextEncoder().encode(normalizeText(passage));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
