/**
 * What the public profile of Data Package version 2 asks of the properties that the descriptor uses, in our own words: no
 * package of npm ships that profile. On each of them it is at least as strict, and it lets nothing else through, so that a
 * slip in a name is seen.
 */
const text = { type: "string", minLength: 1 } as const;
const list = (items: object) => ({ type: "array", minItems: 1, items }) as const;
const strict = (properties: object, required: readonly string[]) =>
  ({ type: "object", properties, required, additionalProperties: false }) as const;

/** A path below the descriptor's folder, never above it, or an address. */
const path = { type: "string", pattern: "^(https?://.+|(?![/.~])(?!.*\\.\\./)(?!.*\\\\)[^:]+)$" } as const;

const terms = { type: "array", minItems: 1, uniqueItems: true, items: text } as const;

/** A field of a type, with the constraints that the type takes. */
const field = (type: string, constraints: object, formats: readonly string[] = ["default"]) =>
  strict(
    {
      name: text,
      type: { const: type },
      format: { enum: formats },
      description: text,
      constraints: { ...strict({ required: { type: "boolean" }, ...constraints }, []), minProperties: 1 },
    },
    ["name", "type"],
  );

const tableSchema = strict(
  {
    fields: list({
      oneOf: [
        field("string", { enum: terms }, ["default", "email", "uri", "binary", "uuid"]),
        ...["number", "integer", "boolean", "date", "year"].map((type) => field(type, {})),
      ],
    }),
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: { ...list(text), uniqueItems: true },
    foreignKeys: list(
      strict({ fields: text, reference: strict({ resource: text, fields: text }, ["fields"]) }, [
        "fields",
        "reference",
      ]),
    ),
  },
  ["fields"],
);

/** The JSON Schema of the descriptor. */
export const dataPackageSchema = strict(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    $comment: text,
    name: { type: "string", pattern: "^[a-z0-9._/-]+$" },
    title: text,
    description: text,
    version: text,
    keywords: list(text),
    licenses: list({
      ...strict({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text }, []),
      anyOf: [{ required: ["name"] }, { required: ["path"] }],
    }),
    sources: list(strict({ title: text, path, email: text, version: text }, [])),
    resources: list(
      strict(
        {
          name: { type: "string", pattern: "^[a-z0-9._/-]+$" },
          type: { const: "table" },
          path,
          title: text,
          description: text,
          format: text,
          mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
          encoding: text,
          dialect: strict(
            { delimiter: { type: "string", minLength: 1 }, lineTerminator: { type: "string", minLength: 1 } },
            [],
          ),
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: tableSchema,
        },
        ["name", "path"],
      ),
    ),
  },
  ["$schema", "resources"],
);
