import * as z from "zod/v4";
import { given } from "../text/errors.js";
import { expected } from "./messages.js";

/** Creates the schema of a list without duplicates, which may be empty. */
export function listOf<Item extends z.ZodType>(what: string, item: Item) {
  return z
    .array(item, expected(`an array of ${what}`))
    .refine(hasNoDuplicate, DUPLICATE)
    .readonly();
}

/** Creates the schema of a list without duplicates and with at least one element. */
export function nonEmptyListOf<Item extends z.ZodType>(what: string, item: Item) {
  return z
    .tuple([item], item, expected(`an array of at least one ${what}`))
    .refine(hasNoDuplicate, DUPLICATE)
    .readonly();
}

const DUPLICATE = {
  error: (issue: { readonly input?: unknown }) => {
    const list = Array.isArray(issue.input) ? issue.input : [];
    const twice = list.find((item, index) => list.indexOf(item) !== index);
    return `got ${given(twice)} twice; give it once`;
  },
};

function hasNoDuplicate(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
