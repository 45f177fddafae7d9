import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { address } from "./address.js";
import { languageTag, rollingHash, sha256Digest } from "./codes.js";
import { dayMonthOrYear } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { nonEmptyListOf } from "./list.js";
import { expected, expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { baseFields } from "./record-fields.js";
import { line } from "./text.js";

/** Creates the source schema for a set of known ids. */
export const sourceSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...baseFields("source", ids),
    publisher: line("the publisher's name"),
    title: line("the headline").optional(),
    url: address(),
    published: dayMonthOrYear(),
    language: languageTag().optional(),
    relays: nonEmptyListOf("organization or person id", reference(ids, "organization", "person")).optional(),
    previews: reference(ids, "meeting").optional(),
    passages: z.array(passage(), expected("an array of passages: [{ n, length, head, sha256 }]")).readonly(),
  };
  return z.strictObject(shape, expectedObject("a source", shape));
};

/** The type of the source schema. */
export interface SourceSchema extends ReturnType<typeof sourceSchemaFor<never>> {}

/** The type of the schema of a user's own source. */
export interface OwnSourceSchema extends ReturnType<typeof sourceSchemaFor<OwnId>> {}

/** A body paragraph, known by its digests. */
function passage() {
  const shape = {
    n: positiveInteger("the number of the paragraph"),
    length: positiveInteger("the length of the squeezed paragraph"),
    head: rollingHash(),
    sha256: sha256Digest(),
  };
  return z.strictObject(shape, expectedObject("a passage", shape));
}
