import { normalizeText } from "./normalize.js";

/**
 * Computes the digest by which a passage is known: the SHA-256 of its normalized text.
 *
 * Web Crypto does the work, so it runs in browsers (in a secure context) as well as in Node.
 *
 * @param passage - The text of one body paragraph.
 * @returns 64 lower-case hexadecimal digits.
 * @throws Error where the platform has no Web Crypto, as on a page that is not a secure context.
 *
 * @example
 * ```ts
 * import { digestPassage } from "kz-tr-council/verify";
 *
 * (await digestPassage("Trade grew.")) === (await digestPassage(" Trade  grew. ")); // => true
 * ```
 */
export async function digestPassage(passage: string): Promise<string> {
  return digestNormalized(normalizeText(passage));
}

/** Computes the same for a text that is normalized already. */
export async function digestNormalized(text: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new Error(
      "Digests need Web Crypto, which browsers offer to pages in a secure context (https) alone.",
    );
  }
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
