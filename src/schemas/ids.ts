import * as z from "zod/v4";
import type { IdsByKind, RecordKind } from "../generated/ids.js";
import type { OwnId } from "../model/own.js";
import { oneOfThese } from "../text/errors.js";
import { expectedWord } from "./messages.js";

/** The ids of the known records by kind. */
export type KnownIds = { readonly [Kind in RecordKind]: readonly IdsByKind[Kind][] };

/**
 * The ids that records may have and refer to; every schema is made for one such set.
 *
 * @typeParam Extra - `OwnId` if ids with a colon are allowed beside the known ones.
 */
export interface Ids<Extra extends OwnId = never> {
  /** The known ids. */
  readonly known: KnownIds;
  /** The schema of further ids. */
  readonly extra?: IdSchema<Extra> | undefined;
}

/** The schema of an id. */
export type IdSchema<Id extends string> = z.ZodType<Id, Id>;

/**
 * Creates the schema of the ids of users' own records: something before the first colon and after it, no white space.
 *
 * Without `abort`, zod would report this member's issue instead of the union's own message.
 */
export const ownIdSchema = (): IdSchema<OwnId> =>
  z.string().regex(/^[^\s:]+:\S+$/u, { abort: true }) as unknown as IdSchema<OwnId>;

/** Creates the schema of the id of another record, of one of the given kinds. */
export function reference<Kind extends RecordKind, Extra extends OwnId>(
  { known, extra }: Ids<Extra>,
  ...kinds: readonly Kind[]
): IdSchema<IdsByKind[Kind] | Extra> {
  const ids = kinds.flatMap((kind): readonly string[] => known[kind]);
  const give = oneOfKnown(kinds.join(" or "), ids);
  return either(
    ids,
    extra,
    extra === undefined ? give : `${give}, or an id of your own, such as "acme:turnover-2021"`,
  );
}

/** Creates the schema of a record's own id. */
export function recordId<Kind extends RecordKind, Extra extends OwnId>(
  { known, extra }: Ids<Extra>,
  kind: Kind,
): IdSchema<IdsByKind[Kind] | Extra> {
  const give =
    extra === undefined
      ? `${oneOfKnown(kind, known[kind])} (for an id of your own, use the schema whose name begins with "own")`
      : 'an id with a colon and without spaces, such as "acme:turnover-2021"';
  return either(known[kind], extra, give);
}

/** Joins the known ids and further ones; TypeScript cannot follow that the values are the types'. */
function either<Id extends string>(
  known: readonly string[],
  extra: z.ZodType | undefined,
  give: string,
): IdSchema<Id> {
  const wrong = expectedWord(known, give);
  const schema = extra === undefined ? z.enum(known, wrong) : z.union([z.enum(known), extra], wrong);
  return schema as unknown as IdSchema<Id>;
}

function oneOfKnown(kind: string, ids: readonly string[]): string {
  return ids.length === 0
    ? `none, since no ${kind} is known`
    : `the id of a known ${kind}: ${oneOfThese(ids)}`;
}
