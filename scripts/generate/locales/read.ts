import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/v4";
import { give, problemsIn } from "../issues.js";
import { readJson } from "../read-json.js";

const wrongText = give("a name on one line, without white space around it or a final period");
const wrongFrom = give('where it comes from: an address that attests it, "cldr" or "ours"');

/** A name in a language, with where it comes from; `null` where nothing attests one and a translation would be a guess. */
const entry = z
  .strictObject(
    {
      text: z
        .string(wrongText)
        .max(90, wrongText)
        .regex(/^(?!\s).*[^\s.]$/u, wrongText),
      from: z.string(wrongFrom).regex(/^(?:ours|cldr|https?:\/\/\S+)$/u, wrongFrom),
    },
    give("{ text, from }, or null where there is none"),
  )
  .nullable();

const wrongLanguage = give('the language that the file is named after, such as "tr"');

/** The schema of a file of data/locales. */
export const localeSchema = z.strictObject(
  {
    $schema: z.literal("../schema/locales.json", give('"../schema/locales.json"')),
    language: z.string(wrongLanguage).regex(/^[a-z]{2,3}$/u, wrongLanguage),
    labels: z.record(z.string(), entry, give("names by the ids of records: { … }")),
    terms: z.record(
      z.string(),
      z.record(z.string(), entry, give("names by terms: { … }")),
      give("names by vocabulary and term: { … }"),
    ),
  },
  give("{ $schema, language, labels, terms }"),
);

/** What a language calls records and terms. */
export type LocaleFile = z.infer<typeof localeSchema>;

/** The languages by their tags, and what is wrong with their files. */
export interface LocaleFiles {
  readonly locales: ReadonlyMap<string, LocaleFile>;
  readonly problems: readonly string[];
}

const FOLDER = "data/locales";

/** The file of a language, from the root of the package. */
export function localeFile(language: string): string {
  return `${FOLDER}/${language}.json`;
}

/** Reads the languages below `root`. */
export function readLocales(root: string): LocaleFiles {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const locales = new Map<string, LocaleFile>();
  const problems = names.sort().flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    const read = readJson(root, file);
    if (read.problems.length > 0) return read.problems;
    const { data, error } = localeSchema.safeParse(read.content);
    if (error) return problemsIn(file, error);
    locales.set(data.language, data);
    return name === `${data.language}.json`
      ? []
      : [
          `${file} language: got ${JSON.stringify(data.language)}; give the language that the file is named after`,
        ];
  });
  return { locales, problems };
}
