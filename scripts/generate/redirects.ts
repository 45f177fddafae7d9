import * as z from "zod/v4";
import type { DataSet } from "../../src/model/kinds.js";
import type { Redirect } from "../../src/model/redirect.js";
import { KEBAB_CASE } from "../../src/schemas/text.js";
import { checkRedirects } from "./check-redirects.js";
import { give, problemsIn } from "./issues.js";
import { header } from "./notice.js";
import { ALL_KINDS } from "./read-data.js";
import { readJson } from "./read-json.js";
import { renderFrozen } from "./render-literal.js";

const wrongId = give('an id in kebab-case, such as "trade-turnover-2024"');
const wrongVersion = give('the version since which it holds, such as "2.0.0"');
const wrongReason = give("why it was withdrawn, in one sentence with its period");

const id = z.string(wrongId).regex(KEBAB_CASE, wrongId);
const wrongKind = give("the kind of record that had the id");
const was = z.enum(
  ALL_KINDS.map(([kind]) => kind),
  wrongKind,
);
const since = z.string(wrongVersion).regex(/^\d+\.\d+\.\d+$/u, wrongVersion);

/** The schema of data/redirects.json. */
export const redirectsSchema = z.strictObject(
  {
    $schema: z.literal("./schema/redirects.json", give('"./schema/redirects.json"')),
    redirects: z.record(
      z.string().regex(KEBAB_CASE),
      z.discriminatedUnion(
        "kind",
        [
          z.strictObject({ kind: z.literal("moved"), was, to: id, since }, give("{ kind, was, to, since }")),
          z.strictObject(
            { kind: z.literal("split"), was, to: z.array(id).min(2, give("at least two ids")), since },
            give("{ kind, was, to, since }"),
          ),
          z.strictObject(
            {
              kind: z.literal("withdrawn"),
              was,
              reason: z.string(wrongReason).regex(/^\S.*\.$/u, wrongReason),
              since,
            },
            give("{ kind, was, reason, since }"),
          ),
        ],
        give('a redirect of the kind "moved", "split" or "withdrawn"'),
      ),
      give("redirects by ids in kebab-case: { … }"),
    ),
  },
  give("{ $schema, redirects }"),
);

/** The redirects of ids that left the package. */
export type Redirects = Readonly<Record<string, Redirect>>;

/** The redirects, or what is wrong with them. */
type RedirectsFile =
  | { readonly redirects: Redirects; readonly problems: readonly [] }
  | { readonly redirects?: undefined; readonly problems: readonly string[] };

const FILE = "data/redirects.json";

/** Reads the redirects below `root`, or says what is wrong with them; where they lead only with valid data. */
export function readRedirects(root: string, data: DataSet | undefined): RedirectsFile {
  const file = readJson(root, FILE);
  if (file.problems.length > 0) return { problems: file.problems };
  const result = redirectsSchema.safeParse(file.content);
  if (!result.success) return { problems: problemsIn(FILE, result.error) };
  // Which ids are live no schema knows.
  const redirects = result.data.redirects as Redirects;
  const problems = data === undefined ? [] : checkRedirects(redirects, data);
  return problems.length === 0
    ? { redirects, problems: [] }
    : { problems: problems.map((problem) => `${FILE} ${problem}`) };
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
