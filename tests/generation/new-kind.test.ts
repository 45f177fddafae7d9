import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, type RepositoryCopy } from "../unit/scripts/repository-copy.js";
import { ROOT } from "../unit/scripts/workspace.js";

/** The three files that a kind has of its own. */
const OWN_FILES = {
  "src/model/delegation.ts": `
    import type { DelegationId, PartyId, PersonId } from "../generated/ids.js";
    import type { EvidencedRecord } from "./record.js";

    /** Those who came with a president. */
    export interface Delegation<Id extends string = DelegationId> extends EvidencedRecord<"delegation", Id> {
      /** Who leads it. */
      readonly head: PersonId;
      /** Where it comes from. */
      readonly party: PartyId;
      /** The delegation that it is a part of. */
      readonly partOf?: DelegationId | undefined;
    }
  `,
  "src/schemas/delegation.ts": `
    import * as z from "zod/v4";
    import type { OwnId } from "../model/own.js";
    import { type Ids, reference } from "./ids.js";
    import { expectedObject } from "./messages.js";
    import { evidencedFields } from "./record-fields.js";

    export const delegationSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
      const shape = {
        ...evidencedFields("delegation", ids),
        head: reference(ids, "person"),
        party: reference(ids, "party"),
        partOf: reference(ids, "delegation").optional(),
      };
      return z.strictObject(shape, expectedObject("a delegation", shape));
    };
    export interface DelegationSchema extends ReturnType<typeof delegationSchemaFor<never>> {}
    export interface OwnDelegationSchema extends ReturnType<typeof delegationSchemaFor<OwnId>> {}
  `,
  "data/delegations.json": JSON.stringify({
    $schema: "./schema/delegations.json",
    records: [
      {
        kind: "delegation",
        id: "kazakh-delegation",
        label: "Kazakh delegation",
        head: "kassym-jomart-tokayev",
        party: "kazakhstan",
        evidence: [{ source: "astana-times", passage: 19, words: "welcomed the Kazakh delegation" }],
      },
    ],
  }),
};

/** The lists that name a kind: what is there, and what is put before it. */
const LISTS: readonly (readonly [file: string, before: string, added: string])[] = [
  ["src/model/kinds.ts", "import type { Agreement }", 'import type { Delegation } from "./delegation.js";'],
  ["src/model/kinds.ts", "  readonly meeting: Meeting;", "  readonly delegation: Delegation;"],
  [
    "src/model/kinds.ts",
    "  meeting: {\n    collection",
    '  delegation: { collection: "delegations", type: "Delegation", one: "a delegation", label: "Delegation", definition: "Those who came." },',
  ],
  [
    "src/model/references.ts",
    "  meeting: {\n    series",
    "  delegation: { head: { person: true }, party: { party: true }, partOf: { delegation: true } },",
  ],
  [
    "src/schemas/record.ts",
    "import type { RecordKind }",
    'import { delegationSchemaFor } from "./delegation.js";',
  ],
  [
    "src/schemas/record.ts",
    "    meeting: meetingSchemaFor(ids),",
    "    delegation: delegationSchemaFor(ids),",
  ],
  [
    "src/schemas/index.ts",
    "/** The schema of a meeting. */",
    `import { type DelegationSchema, delegationSchemaFor, type OwnDelegationSchema } from "./delegation.js";
     export type { DelegationSchema, OwnDelegationSchema };
     export const delegationSchema: DelegationSchema = delegationSchemaFor(PACKAGE);
     export const ownDelegationSchema: OwnDelegationSchema = delegationSchemaFor(OWN);`,
  ],
];

/** What a user then writes, in a file that must compile; it prints what comes out. */
const USE = `
  import {
    delegations, type Delegation, type DelegationId, DELEGATION_IDS, findRecord, getRecord, IDS, isDelegationId,
    listRecords, type Own, RECORD_KINDS, type RecordId, type RecordsByKind, type RecordsById, referencesTo, tables,
  } from "./index.js";
  import { kazakhDelegation } from "./generated/records/index.js";
  import { dataSetSchema, delegationSchema, ownDelegationSchema, recordSchema } from "./schemas/index.js";

  const exact: "kazakh-delegation" = kazakhDelegation.id;
  const got: RecordsById["kazakh-delegation"] = getRecord("kazakh-delegation");
  const listed: Delegation[] = listRecords({ kind: "delegation" });
  const kind: RecordsByKind["delegation"] = listed[0] ?? got;
  const id: DelegationId & RecordId = exact;
  const own: Own<Delegation> = { ...kazakhDelegation, id: "acme:delegation", head: "acme:minister", partOf: id };
  // @ts-expect-error: no such delegation
  export const unknown = () => getRecord("turkish-delegation");
  const set = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Object.values(table)]));

  console.log(JSON.stringify({
    table: delegations[id] === got && got === findRecord(id) && kind === got,
    ids: [DELEGATION_IDS, IDS.delegation],
    guard: [isDelegationId(id), isDelegationId("astana")],
    kinds: RECORD_KINDS.includes("delegation"),
    references: referencesTo("kazakhstan").filter(({ record }) => record.kind === "delegation").map(({ field }) => field),
    schemas: [delegationSchema.safeParse(got), recordSchema.safeParse(got), dataSetSchema.safeParse(set),
      ownDelegationSchema.safeParse(own), delegationSchema.safeParse(own)].map(({ success }) => success),
  }));
`;

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository();
  for (const [path, text] of Object.entries(OWN_FILES)) writeFileSync(join(copy.root, path), text);
  for (const [path, before, added] of LISTS) {
    const text = readFileSync(join(copy.root, path), "utf8");
    expect(text, path).toContain(before);
    writeFileSync(
      join(copy.root, path),
      text.replace(before, () => `${added}\n${before}`),
    );
  }
  const { code, output } = copy.run("npm", "run", "-s", "generate");
  expect(output).toContain("written");
  expect(code).toBe(0);
}, 120_000);
afterAll(() => copy.remove());

describe("a new kind of record needs its three files and a line in four lists, and then", () => {
  test("everything follows", () => {
    writeFileSync(join(copy.root, "src/use.ts"), USE);
    const { code, output } = copy.run(process.execPath, "--import", "tsx", "src/use.ts");
    expect(output).toContain("{");
    expect(JSON.parse(output)).toEqual({
      table: true,
      ids: [["kazakh-delegation"], ["kazakh-delegation"]],
      guard: [true, false],
      kinds: true,
      references: ["party"],
      schemas: [true, true, true, true, false],
    });
    expect(code).toBe(0);
  }, 60_000);

  test("its data file has a JSON Schema, described from its interface", () => {
    const schema = JSON.parse(readFileSync(join(copy.root, "data/schema/delegations.json"), "utf8"));
    const { properties } = schema.properties.records.items;
    expect(properties.head).toMatchObject({ description: "Who leads it." });
    expect(JSON.stringify(properties.partOf)).toContain("kazakh-delegation");
  });

  test("the library compiles", () => {
    const { config } = ts.readConfigFile(join(copy.root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, copy.root);
    const entries = [
      "use.ts",
      "index.ts",
      "generated/records/index.ts",
      "schemas/index.ts",
      "verify/index.ts",
    ];
    const program = ts.createProgram(
      entries.map((entry) => join(copy.root, "src", entry)),
      { ...options, skipLibCheck: true },
    );
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    expect(messages).toEqual([]);
  }, 300_000);
});

test("the architecture page names the lists", () => {
  const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
  for (const [file] of LISTS) expect(page).toContain(file);
});
