import * as z from "zod";
import type { RecordKind } from "../../src/generated/ids.js";
import { type AnyRecord, type DataSet, KINDS } from "../../src/model/kinds.js";
import type { Redirect } from "../../src/model/redirect.js";
import { header } from "./notice.js";
import { ALL_KINDS } from "./read-data.js";
import { readJson } from "./read-json.js";
import { renderFrozen } from "./render-literal.js";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, "give an id in kebab-case");
const was = z.enum(ALL_KINDS.map(([kind]) => kind));
const since = z.string().regex(/^\d+\.\d+\.\d+$/u, 'give a version, such as "2.0.0"');

/** The schema of data/redirects.json. */
export const redirectsSchema = z.strictObject({
  $schema: z.literal("./schema/redirects.json"),
  redirects: z.record(
    id,
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("moved"), was, to: id, since }),
      z.strictObject({ kind: z.literal("split"), was, to: z.array(id).min(2), since }),
      z.strictObject({ kind: z.literal("withdrawn"), was, reason: z.string().min(1), since }),
    ]),
  ),
});

/** The redirects of ids that left the package. */
export type Redirects = Readonly<Record<string, Redirect>>;

const FILE = "data/redirects.json";

/** Reads the redirects below `root`, or says what is wrong with them. */
export function readRedirects(
  root: string,
): { readonly redirects: Redirects } | { readonly problems: readonly string[] } {
  const { content, problems } = readJson(root, FILE);
  if (problems.length > 0) return { problems };
  const result = redirectsSchema.safeParse(content);
  // Which ids are live is checked beside the records.
  if (result.success) return { redirects: result.data.redirects as Redirects };
  return {
    problems: result.error.issues.map(({ path, message }) => `${FILE} ${path.join(".")}: ${message}`),
  };
}

/** An id that has moved, and the record that it finds now. */
export interface MovedId {
  /** The id that left. */
  readonly from: string;
  /** The record. */
  readonly record: AnyRecord;
  /** The doc comment of everything that still has the old name. */
  readonly doc: string;
}

/** Gives the ids of a kind that have moved. */
export function movedIds(kind: RecordKind, data: DataSet, redirects: Redirects): MovedId[] {
  const records: readonly AnyRecord[] = data[KINDS[kind].collection];
  return Object.entries(redirects).flatMap(([from, redirect]) => {
    if (redirect.kind !== "moved" || redirect.was !== kind) return [];
    const doc = `/** @deprecated Moved in ${redirect.since}: use \`${redirect.to}\`. */`;
    return records.filter(({ id }) => id === redirect.to).map((record) => ({ from, record, doc }));
  });
}

/** Renders `src/generated/redirects.ts`: where every id that left the package leads. */
export function renderRedirects(redirects: Redirects): string {
  const type = "{ readonly [id: string]: Redirect }";
  return `${header(FILE)}
import type { Redirect } from "../model/redirect.js";

/** Where every id that left the package leads. */
export const REDIRECTS: ${type} = ${renderFrozen(redirects)};
`;
}
