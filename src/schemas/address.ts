import * as z from "zod/v4";
import { expected } from "./messages.js";

/** No `utm_…` or click identifier in the query: those tell who followed a link, not what it leads to. */
const WITHOUT_TRACKING = /^(?!.*[?&](?:utm_|fbclid=|gclid=|yclid=))/u;

/** An https address without tracking parameters. */
export function address() {
  const wrong = expected('an https address, such as "https://astanatimes.com/"');
  return z
    .string(wrong)
    .regex(/^https:\/\/[^\s/\\]\S*$/u, { ...wrong, abort: true })
    .refine(isAddress, { ...wrong, abort: true })
    .regex(
      WITHOUT_TRACKING,
      expected("the address without its tracking parameters (utm_…, fbclid, gclid, yclid)"),
    );
}

/**
 * Whether a text can be parsed as an address.
 *
 * Not `z.url`, which takes an address with white space and changes it, nor `URL.canParse`, which in Node 20 and 22 refuses
 * hosts such as "türkiye.example" after some thousand calls.
 */
function isAddress(text: string): boolean {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
