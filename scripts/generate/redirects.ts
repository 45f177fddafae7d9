import * as z from "zod";
import type { Redirect } from "../../src/model/redirect.js";
import { header } from "./notice.js";
import { readJson } from "./read-json.js";
import { renderFrozen } from "./render-literal.js";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, "give an id in kebab-case");
const since = z.string().regex(/^\d+\.\d+\.\d+$/u, 'give a version, such as "2.0.0"');

/** The schema of data/redirects.json. */
export const redirectsSchema = z.strictObject({
  $schema: z.literal("./schema/redirects.json"),
  redirects: z.record(
    id,
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("moved"), to: id, since }),
      z.strictObject({ kind: z.literal("split"), to: z.tuple([id, id], id), since }),
      z.strictObject({ kind: z.literal("withdrawn"), reason: z.string().min(1), since }),
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

/** Renders `src/generated/redirects.ts`: where every id that left the package leads. */
export function renderRedirects(redirects: Redirects): string {
  const type = "{ readonly [id: string]: Redirect }";
  return `${header(FILE)}
import type { Redirect } from "../model/redirect.js";

/** Where every id that left the package leads. */
export const REDIRECTS: ${type} = ${renderFrozen(redirects)};
`;
}
