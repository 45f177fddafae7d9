import * as z from "zod/v4";
import { expected } from "./messages.js";

/** No `utm_…` or click identifier in the query: those tell who followed a link, not what it leads to. */
const WITHOUT_TRACKING = /^(?!.*[?&](?:utm_|fbclid=|gclid=|yclid=))/u;

/** An https address without tracking parameters. */
export function address() {
  const wrong = expected('an https address, such as "https://astanatimes.com/"');
  return z
    .url({ ...wrong, abort: true })
    .regex(/^https:\/\/[^\s/\\]\S*$/u, wrong)
    .regex(
      WITHOUT_TRACKING,
      expected("the address without its tracking parameters (utm_…, fbclid, gclid, yclid)"),
    );
}
