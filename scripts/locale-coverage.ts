/**
 * `npm run coverage:locales`: prints how many names each language has, by kind of record and for terms: attested on a page
 * (in the record, or in data/locales), from the Unicode CLDR, ours, or missing.
 */
import { fileURLToPath } from "node:url";
import { KINDS } from "../src/model/kinds.js";
import { readLocales } from "./generate/locales/read.js";
import { readData } from "./generate/read-data.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const { data, problems } = readData(root);
const { locales, problems: unread } = readLocales(root);
if (data === undefined || unread.length > 0) throw new Error([...problems, ...unread].join("\n"));

interface Named {
  readonly id: string;
  readonly names?: Readonly<Record<string, string>>;
}

const COLUMNS = ["attested", "cldr", "ours", "missing"] as const;
type Column = (typeof COLUMNS)[number];

const columnOf = (from: string | undefined): Column =>
  from === undefined ? "missing" : from === "ours" || from === "cldr" ? from : "attested";

function row(language: string, kind: string, columns: readonly Column[]): string {
  const counts = COLUMNS.map((column) =>
    String(columns.filter((each) => each === column).length).padStart(9),
  );
  return `${language.padEnd(10)}${kind.padEnd(14)}${counts.join("")}`;
}

console.log(`language  kind          ${COLUMNS.map((column) => column.padStart(9)).join("")}`);
for (const [language, { labels, terms }] of locales) {
  for (const { collection } of Object.values(KINDS)) {
    const columns = (data[collection] as readonly Named[]).map(({ id, names }) =>
      names?.[language] === undefined ? columnOf(labels[id]?.from) : "attested",
    );
    console.log(row(language, collection, columns));
  }
  const entries = Object.values(terms).flatMap((words) => Object.values(words));
  console.log(
    row(
      language,
      "terms",
      entries.map((entry) => columnOf(entry?.from)),
    ),
  );
}
