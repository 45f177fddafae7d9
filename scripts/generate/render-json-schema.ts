import * as z from "zod/v4";
import type { Collection, DataSet } from "../../src/model/data-set.js";
import { recordSchemasFor } from "../../src/schemas/record.js";
import { KEBAB_CASE } from "../../src/schemas/text.js";
import { collectIds } from "./collect-ids.js";
import { dataFile, notice } from "./collections.js";
import type { ModelDocs } from "./model-docs.js";
import { simplifySchema } from "./simplify-schema.js";

/** Renders `data/schema/<collection>.json`: the JSON Schema of a data file, for editors and other languages. */
export function renderJsonSchema(collection: Collection, data: DataSet, docs: ModelDocs): string {
  const record = simplifySchema(z.toJSONSchema(recordSchemasFor(collectIds(data))[collection]));
  delete record.$schema;
  // Not the known ids: an editor must not flag a record that is being written.
  record.properties = { ...record.properties, id: { type: "string", pattern: KEBAB_CASE.source } };

  const description = docs.collection(collection);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:kz-tr-council:schema:${collection}`,
    $comment: notice("src/schemas, src/model and data/*.json"),
    title: `The records of ${dataFile(collection)}`,
    description,
    type: "object",
    properties: {
      $schema: {
        description: "The address of this schema, from the data file.",
        const: `./schema/${collection}.json`,
      },
      records: { description, type: "array", items: docs.describe(collection, record) },
    },
    required: ["$schema", "records"],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
