import * as z from "zod/v4";
import { address } from "./address.js";
import { languageTag, rollingHash, sha256Digest } from "./codes.js";
import { dayMonthOrYear } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { nonEmptyListOf } from "./list.js";
import { expected, expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { baseFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of a publication that the data rests on for the given ids. */
export const sourceSchemaFor = (ids: Ids) => {
  const shape = {
    ...baseFields("sources", ids),
    publisher: line("the publisher's name"),
    title: line("the headline").optional(),
    url: address(),
    published: dayMonthOrYear(),
    language: languageTag().optional(),
    relays: nonEmptyListOf("organization or person id", reference(ids, "organizations", "people")).optional(),
    passages: z.array(passage(), expected("an array of passages: [{ n, length, head, sha256 }]")).readonly(),
  };
  return z.strictObject(shape, expectedObject("a source", shape));
};

/** The type of {@link sourceSchema}. */
export type SourceSchema = ReturnType<typeof sourceSchemaFor>;

/** The schema of a publication that the data rests on. */
export const sourceSchema: SourceSchema = /* @__PURE__ */ sourceSchemaFor(IDS);

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
