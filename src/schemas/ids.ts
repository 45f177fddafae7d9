import * as z from "zod/v4";
import type { IdsByKind, RecordKind } from "../generated/ids.js";
import type { OwnId } from "../model/own.js";
import { oneOfThese } from "../text/errors.js";
import { nearest } from "../text/nearest.js";
import { given } from "./messages.js";

/** The ids of the known records by kind. */
export type KnownIds = { readonly [Kind in RecordKind]: readonly IdsByKind[Kind][] };

/**
 * The ids that records may have and refer to; every schema is made for one such set.
 *
 * @typeParam Extra - `OwnId` where ids with a colon are allowed beside the known ones.
 */
export interface Ids<Extra extends OwnId = never> {
  /** The known ids. */
  readonly known: KnownIds;
  /** The schema of further ids. */
  readonly extra?: IdSchema<Extra> | undefined;
}

/** The schema of an id. */
export type IdSchema<Id extends string> = z.ZodType<Id, Id>;

/** Creates the schema of the ids of users' own records: any with a colon in it, and no white space. */
export const ownIdSchema = (): IdSchema<OwnId> =>
  z.string().regex(/^[^\s:]+:[^\s:]+$/u) as unknown as IdSchema<OwnId>;

/** Creates the schema of the id of another record, of one of the given kinds. */
export function reference<Kind extends RecordKind, Extra extends OwnId>(
  { known, extra }: Ids<Extra>,
  ...kinds: readonly Kind[]
): IdSchema<IdsByKind[Kind] | Extra> {
  const all = kinds.flatMap((kind): readonly string[] => known[kind]);
  return either(all, extra, ({ input }) => {
    const came = input === undefined ? "missing" : `got ${given(input)}`;
    return `${came}; ${remedyFor(input, kinds.join(" or "), all)}`;
  });
}

/** Creates the schema of a record's own id. */
export function recordId<Kind extends RecordKind, Extra extends OwnId>(
  { known, extra }: Ids<Extra>,
  kind: Kind,
): IdSchema<IdsByKind[Kind] | Extra> {
  return either(known[kind], extra, ({ input }) => {
    const came = input === undefined ? "missing" : `got ${given(input)}`;
    if (extra !== undefined) return `${came}; give an id with a colon, such as "acme:turnover-2021"`;
    return `${came}; ${remedyFor(input, kind, known[kind])} (ids of your own need a colon and a schema whose name begins with "own")`;
  });
}

/** Joins the known ids and further ones; TypeScript cannot follow that the values are the types'. */
function either<Id extends string>(
  known: readonly string[],
  extra: z.ZodType | undefined,
  error: (issue: { readonly input?: unknown }) => string,
): IdSchema<Id> {
  const schema = extra === undefined ? z.enum(known, { error }) : z.union([z.enum(known), extra], { error });
  return schema as unknown as IdSchema<Id>;
}

function remedyFor(input: unknown, kind: string, known: readonly string[]): string {
  const near = typeof input === "string" ? nearest(input, known) : undefined;
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  return known.length === 0
    ? `no ${kind} is known yet`
    : `give the id of a known ${kind}: ${oneOfThese(known)}`;
}
