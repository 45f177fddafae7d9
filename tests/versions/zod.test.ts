import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, it } from "vitest";
import { KINDS } from "../../src/model/kinds.js";
import { newProject, withNode } from "./project.js";

const CODE = `
  import { dataSetSchema, evidenceSchema, figureSchema, ownFigureSchema, ownSourceSchema, recordSchema } from "kz-tr-council/schemas";
  import { tables } from "kz-tr-council";
  import { tradeTurnover2024 } from "kz-tr-council/records";
  const all = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Object.values(table)]));
  console.log(dataSetSchema.safeParse(all).success, Object.values(all).flat().every((record) => recordSchema.safeParse(record).success));
  const own = { ...tradeTurnover2024, id: "acme:mine", from: "kazakhstan", to: "acme:elsewhere" };
  console.log(ownFigureSchema.safeParse(own).success, figureSchema.safeParse(own).success);
  const long = { source: "astana-times", passage: 6, words: "1 2 3 4 5", prefix: "6 7 8 9", page: 2 };
  const paged = { page: figureSchema.shape.quantity.shape.amount };
  const check = (extend) => { try { return !evidenceSchema[extend](paged).safeParse(long).success; } catch { return "throws"; } };
  console.log(check("safeExtend"), check("extend"));
  console.log(ownSourceSchema.shape.url.parse("https://EXAMPLE.com/Türkiye"));
  const bad = { ...tradeTurnover2024, evidence: [], sectors: ["nope"], extra: 1 };
  for (const schema of [figureSchema, ownFigureSchema])
    console.log(schema.safeParse(bad).error.issues.map(({ path, message }) => path.join(".") + ": " + message).join("\\n"));
`;

/** For every kind a function that compiles only where the schema infers the interface, and one the other way. */
const TYPES = `
  import type { AnyRecord, DataSet, Own, OwnEvidence, OwnRecord, RecordsByKind } from "kz-tr-council";
  import type * as schemas from "kz-tr-council/schemas";
  import type * as z from "zod/v4";
  type Of<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;
  ${[
    ...Object.entries(KINDS).flatMap(([kind, { type }]) => [
      [`${kind}Schema`, `RecordsByKind["${kind}"]`],
      [`own${type}Schema`, `Own<RecordsByKind["${kind}"]>`],
    ]),
    ["recordSchema", "AnyRecord"],
    ["ownRecordSchema", "OwnRecord"],
    ["ownEvidenceSchema", "OwnEvidence"],
    ["dataSetSchema", "DataSet"],
  ]
    .map(
      ([name, type]) => `
  export const ${name} = [(one: Of<"${name}">): ${type} => one, (one: ${type}): Of<"${name}"> => one];`,
    )
    .join("")}
  // @ts-expect-error: ids of a user's own
  export const wrong = (record: OwnRecord): Of<"recordSchema"> => record;
  // @ts-expect-error: ids of a user's own
  export const wrongFigure = (record: Own<RecordsByKind["figure"]>): Of<"figureSchema"> => record;
`;

it.each([
  ["3.25.76", "throws false"],
  ["4.0.0", "throws false"],
  ["4.6.7", "true true"],
])(
  "validates and infers with zod %s as with the newest, and keeps its checks as the doc comments say",
  (version, kept) => {
    const folder = newProject("use.mjs", CODE);
    const installed = withNode(
      undefined,
      ["npm", "install", "--no-audit", "--no-fund", inject("tarball"), `zod@${version}`],
      folder,
    );
    expect(installed.warnings).toEqual([]);
    const [set, own, extended, address, ...problems] = withNode(
      undefined,
      ["node", "use.mjs"],
      folder,
    ).stdout.split("\n");
    expect([set, own, extended]).toEqual(["true true", "true false", kept]);
    expect(address).toBe("https://EXAMPLE.com/Türkiye");
    for (const message of ['got the key "extra"; give', "at least one piece", 'sectors.0: got "nope"; give'])
      expect(problems.filter((problem) => problem.includes(message))).toHaveLength(2);

    writeFileSync(join(folder, "use.mts"), TYPES);
    const program = ts.createProgram([join(folder, "use.mts")], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  },
  240_000,
);

it("installs without zod", () => {
  const folder = newProject(
    "use.mjs",
    'import { tradeTotals } from "kz-tr-council"; console.log(tradeTotals().multiple.amount);',
  );
  expect(
    withNode(undefined, ["npm", "install", "--no-audit", "--no-fund", inject("tarball")], folder).warnings,
  ).toEqual([]);
  expect(withNode(undefined, ["node", "use.mjs"], folder).stdout).toBe("3");
}, 120_000);
