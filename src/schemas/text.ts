import * as z from "zod/v4";
import { MAX_LABEL_LENGTH } from "../model/record.js";
import { expected, given } from "./messages.js";

/** One line of text: not empty, and no white space around it. */
export function line(what: string) {
  return z
    .string(expected(what))
    .regex(/^\S(?:.*\S)?$/u, expected(`${what}, on one line, without white space around it`));
}

/** A record's label. */
export function label() {
  return z
    .string(expected("a label in English"))
    .max(MAX_LABEL_LENGTH, {
      error: (issue) =>
        `got ${String(issue.input).length} characters: give a label of at most ${MAX_LABEL_LENGTH}`,
    })
    .regex(
      /^(?!\s).*[^\s.]$/u,
      expected("a label on one line, without white space around it or a final period"),
    );
}

/** A kebab-case id: words of lower-case letters and digits, the first character a letter. */
export const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** What a message says of an id that is not in kebab-case. */
export const KEBAB_CASE_ERROR = {
  error: (issue: { readonly input?: unknown }) =>
    `got ${given(issue.input)}: give an id in kebab-case: lower-case letters and digits, words joined by one hyphen, a letter first`,
};
