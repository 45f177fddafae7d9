import * as z from "zod";
import { readJson } from "../read-json.js";

/** A term that belongs to a part of its vocabulary, such as the currencies among the units, names that group. */
const term = z.strictObject({
  label: z.string().min(1),
  definition: z.string().min(1).regex(/\.$/u, "a definition is a sentence and ends with a period"),
  group: z.string().min(1).optional(),
});

/** The schema of data/vocabularies.json. */
export const vocabulariesSchema = z.strictObject({
  $schema: z.literal("./schema/vocabularies.json"),
  vocabularies: z.record(
    z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
    z.strictObject({
      description: z.string().min(1),
      terms: z.record(z.string().regex(/^[A-Za-z]+(-[a-z]+)*$/u), term),
    }),
  ),
});

/** Every closed vocabulary by its name, in the order of the file. */
export type Vocabularies = z.infer<typeof vocabulariesSchema>["vocabularies"];

const FILE = "data/vocabularies.json";

/** Reads the vocabularies below `root`, or says what is wrong with them. */
export function readVocabularies(
  root: string,
): { readonly vocabularies: Vocabularies } | { readonly problems: readonly string[] } {
  const { content, problems } = readJson(root, FILE);
  if (problems.length > 0) return { problems };
  const result = vocabulariesSchema.safeParse(content);
  if (result.success) return { vocabularies: result.data.vocabularies };
  return {
    problems: result.error.issues.map(({ path, message }) => `${FILE} ${path.join(".")}: ${message}`),
  };
}
