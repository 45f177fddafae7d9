import * as z from "zod/v4";
import { expected } from "./messages.js";

/** A whole number from 1, such as the number of a paragraph. */
export function positiveInteger(what: string) {
  const wrong = expected(`${what}, a whole number from 1`);
  return z.number(wrong).int(wrong).positive(wrong);
}
