import * as z from "zod/v4";
import type { Collection } from "../model/data-set.js";
import { nearest } from "../text/nearest.js";
import { type Ids, type IdsOf, KIND_OF } from "./ids.js";
import { given, listed } from "./messages.js";
import { KEBAB_CASE, KEBAB_CASE_ERROR } from "./text.js";

/** The id of another record, from one of the given collections. */
export function reference<C extends Collection>(ids: Ids, ...collections: C[]): z.ZodEnum<IdsOf<C>> {
  const known = idsOf(ids, collections);
  const kinds = collections.map((collection) => KIND_OF[collection]).join(" or ");
  return z.enum(known, {
    error: ({ input }) =>
      input === undefined ? `missing: ${knownIds(kinds, known)}` : unknownId(kinds, input, known),
  });
}

/** A record's own id: a known one, so that the type is exact; own records extend the schema with another id. */
export function ownId<C extends Collection>(ids: Ids, collection: C): z.ZodEnum<IdsOf<C>> {
  const known = idsOf(ids, [collection]);
  return z
    .enum(known, {
      error: ({ input }) =>
        input === undefined
          ? "missing: give an id in kebab-case"
          : `${unknownId(KIND_OF[collection], input, known)} (for a record of your own, extend the schema with your own id)`,
    })
    .refine((id: string) => KEBAB_CASE.test(id), KEBAB_CASE_ERROR);
}

function idsOf<C extends Collection>(ids: Ids, collections: readonly C[]): Ids[C][number][] {
  return collections.flatMap((collection) => ids[collection]);
}

function unknownId(kind: string, id: unknown, known: readonly string[]): string {
  const close = typeof id === "string" ? nearest(id, known) : undefined;
  const remedy = close === undefined ? knownIds(kind, known) : `did you mean ${JSON.stringify(close)}?`;
  return `unknown ${kind} id ${given(id)}: ${remedy}`;
}

function knownIds(kind: string, known: readonly string[]): string {
  return known.length === 0
    ? `no ${kind} is recorded yet`
    : `give the id of a known ${kind}: ${listed(known)}`;
}
