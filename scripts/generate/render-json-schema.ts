import * as z from "zod/v4";
import type { RecordKind } from "../../src/generated/ids.js";
import { type DataSet, KINDS } from "../../src/model/kinds.js";
import { ownIdSchema } from "../../src/schemas/ids.js";
import { recordSchemasFor } from "../../src/schemas/record.js";
import { KEBAB_CASE } from "../../src/schemas/text.js";
import type { ModelDocs } from "./model-docs.js";
import { notice } from "./notice.js";
import { dataFile } from "./read-data.js";
import { type JsonSchema, simplifySchema } from "./simplify-schema.js";
import { knownIds } from "./validate-data.js";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** Any string: a user's file names this schema by another path than our own files do. */
const ANY_ADDRESS = { description: "The address of this schema, from the data file.", type: "string" };

/**
 * Renders `data/schema/<collection>.json`: the JSON Schema of a data file, for editors and other languages. It serves
 * users' own files too, so ids with a colon pass.
 */
export function renderJsonSchema(kind: RecordKind, data: DataSet, docs: ModelDocs): string {
  const { collection, definition } = KINDS[kind];
  return stringify({
    $schema: DRAFT,
    $id: `urn:kz-tr-council:schema:${collection}`,
    $comment: notice("src/schemas, src/model and data/*.json"),
    title: `The records of ${dataFile(collection)}`,
    description: definition,
    type: "object",
    properties: {
      $schema: ANY_ADDRESS,
      records: { description: definition, type: "array", items: recordJsonSchema(kind, data, docs) },
    },
    required: ["records"],
    additionalProperties: false,
  });
}

/** Gives the JSON Schema of the records of a kind, with the model's texts as descriptions. */
export function recordJsonSchema(kind: RecordKind, data: DataSet, docs: ModelDocs): JsonSchema {
  const extra = ownIdSchema();
  const record = simplifySchema(z.toJSONSchema(recordSchemasFor({ known: knownIds(data), extra })[kind]));
  // Not the known ids: an editor must not flag a record that is being written.
  const id = { anyOf: [{ type: "string", pattern: KEBAB_CASE.source }, z.toJSONSchema(extra)] };
  record.properties = { ...record.properties, id: simplifySchema(id) };
  return docs.describe(kind, record);
}

/** Renders the JSON Schema of a data file that holds no records. */
export function renderFileSchema(name: string, schema: z.ZodType): string {
  return stringify({
    $schema: DRAFT,
    $id: `urn:kz-tr-council:schema:${name}`,
    $comment: notice("scripts/generate"),
    ...simplifySchema(z.toJSONSchema(schema)),
  });
}

function stringify(schema: object): string {
  return `${JSON.stringify(schema)}\n`;
}
