import * as z from "zod/v4";
import { give, problemsIn } from "../issues.js";
import { readJson } from "../read-json.js";

const text = (what: string) => z.string(give(what)).regex(/^\S(?:.*\S)?$/u, give(what));

/** A term that belongs to a part of its vocabulary, such as the currencies among the units, names that group. */
const term = z.strictObject(
  {
    label: text("a label"),
    definition: text("a definition").regex(/\.$/u, give("a definition that ends with a period")),
    group: text("the name of a group of terms").optional(),
  },
  give("a term: { label, definition, group? }"),
);

const vocabulary = z.strictObject(
  {
    description: text("a description"),
    terms: z.record(z.string().regex(/^[A-Za-z]+(-[a-z]+)*$/u), term, give("terms in kebab-case: { … }")),
  },
  give("a vocabulary: { description, terms }"),
);

/** The schema of data/vocabularies.json. */
export const vocabulariesSchema = z.strictObject(
  {
    $schema: z.literal("./schema/vocabularies.json", give('"./schema/vocabularies.json"')),
    vocabularies: z.record(
      z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
      vocabulary,
      give("vocabularies by names in kebab-case: { … }"),
    ),
  },
  give("{ $schema, vocabularies }"),
);

/** Every closed vocabulary by its name, in the order of the file. */
export type Vocabularies = z.infer<typeof vocabulariesSchema>["vocabularies"];

/** The vocabularies, or what is wrong with them. */
type VocabulariesFile =
  | { readonly vocabularies: Vocabularies; readonly problems: readonly [] }
  | { readonly vocabularies?: undefined; readonly problems: readonly string[] };

const FILE = "data/vocabularies.json";

/** Reads the vocabularies below `root`, or says what is wrong with them. */
export function readVocabularies(root: string): VocabulariesFile {
  const { content, problems } = readJson(root, FILE);
  if (problems.length > 0) return { problems };
  const { data, error } = vocabulariesSchema.safeParse(content);
  return error ? { problems: problemsIn(FILE, error) } : { vocabularies: data.vocabularies, problems: [] };
}
