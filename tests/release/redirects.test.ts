import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, type Repository } from "./repository.js";

const since = "2.0.0";
const REDIRECTS = {
  "turnover-2024": { kind: "moved", was: "figure", to: "trade-turnover-2024", since },
  "power-and-energy": { kind: "moved", was: "sector", to: "energy", since },
  "the-astana-times": { kind: "moved", was: "source", to: "astana-times", since },
  "kazakh-export-offer": {
    kind: "split",
    was: "figure",
    to: ["export-offer-value", "export-offer-categories"],
    since,
  },
  "gluten-export-shares": { kind: "withdrawn", was: "figure", reason: "The source was misread.", since },
};

let repository: Repository;
beforeAll(() => {
  repository = copyRepository();
  repository.edit("data/redirects.json", (file) => {
    file.redirects = REDIRECTS;
  });
  const { code, output } = repository.run("npm", ["run", "-s", "generate"]);
  expect(code, output).toBe(0);
});
afterAll(() => repository.remove());

describe("the JSON Schema of redirects", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../data/schema/redirects.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const isValid = (redirects: object) => validate({ $schema: "./schema/redirects.json", redirects });

  test("takes every kind of redirect", () => {
    expect(isValid(REDIRECTS), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<[string, object]>([
    ["of another kind", { old: { ...REDIRECTS["turnover-2024"], kind: "gone" } }],
    ["without a target", { old: { kind: "moved", was: "figure", since } }],
    ["without a version", { old: { kind: "moved", was: "figure", to: "energy" } }],
    ["with something that is not a version", { old: { ...REDIRECTS["turnover-2024"], since: "v2" } }],
    ["that splits into one part", { old: { ...REDIRECTS["kazakh-export-offer"], to: ["energy"] } }],
    ["that is withdrawn without a reason", { old: { kind: "withdrawn", was: "figure", since } }],
    ["from an id that is not in kebab-case", { "acme:old": REDIRECTS["turnover-2024"] }],
  ])("refuses one %s", (_, redirects) => {
    expect(isValid(redirects)).toBe(false);
  });
});

describe("at run time", () => {
  let answers: Record<string, unknown>;
  beforeAll(() => {
    repository.write(
      "probe.mts",
      `import * as k from "./src/index.js";
       import * as records from "./src/generated/records/index.js";
       const answer = (work: () => unknown) => { try { return work(); } catch (error) { return String(error); } };
       const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
       const works: Record<string, () => unknown> = {
         get: () => k.getRecord("turnover-2024" as never).id,
         find: () => k.findRecord("turnover-2024")?.id,
         references: () => [k.referencesTo("power-and-energy" as "energy").length, k.referencesTo("energy").length],
         corroboration: () => k.corroboration("turnover-2024" as "trade-turnover-2024").figure.id,
         profile: () => k.sectorProfile("power-and-energy" as "energy").sector.id,
         filter: () => [ids(k.listFigures({ sector: "power-and-energy" as "energy" })), ids(k.listFigures({ sector: "energy" }))],
         filterBySource: () => k.listFigures({ source: "the-astana-times" as "astana-times" }).length === k.listFigures({ source: "astana-times" }).length,
         table: () => (k.figures as unknown as Record<string, { id: string }>)["turnover-2024"]?.id,
         constant: () => (records as unknown as Record<string, { id: string }>)["turnover2024"]?.id,
         keys: () => [Object.keys(k.figures), ids(k.listRecords()), k.FIGURE_IDS].flat().includes("turnover-2024"),
         guards: () => [k.isFigureId("turnover-2024"), k.isRecordId("turnover-2024")],
         redirects: () => ["turnover-2024", "kazakh-export-offer", "gluten-export-shares", "energy"].map((id) => k.findRedirect(id)?.kind),
         findWithdrawn: () => k.findRecord("gluten-export-shares") ?? "nothing",
         getWithdrawn: () => k.getRecord("gluten-export-shares" as never),
         getSplit: () => k.getRecord("kazakh-export-offer" as never),
         corroborationOfWithdrawn: () => k.corroboration("gluten-export-shares" as never),
         referencesToWithdrawn: () => k.referencesTo("gluten-export-shares" as never),
         corroborationOfSplit: () => k.corroboration("kazakh-export-offer" as never),
       };
       console.log(JSON.stringify(Object.fromEntries(Object.entries(works).map(([name, work]) => [name, answer(work)]))));`,
    );
    const { code, output } = repository.run("npx", ["tsx", "probe.mts"]);
    expect(code, output).toBe(0);
    answers = JSON.parse(output);
  });

  test("an id that moved finds its record everywhere", () => {
    expect(answers).toMatchObject({
      get: "trade-turnover-2024",
      find: "trade-turnover-2024",
      corroboration: "trade-turnover-2024",
      profile: "energy",
      filterBySource: true,
      table: "trade-turnover-2024",
      constant: "trade-turnover-2024",
    });
    for (const name of ["references", "filter"]) {
      const [old, now] = answers[name] as unknown[];
      expect(old).toEqual(now);
    }
  });

  test("an id that left is in no list, and no guard takes it", () => {
    expect(answers).toMatchObject({ keys: false, guards: [false, false], findWithdrawn: "nothing" });
    expect(answers["redirects"]).toEqual(["moved", "split", "withdrawn", null]);
  });

  test("an id that is withdrawn or split says so, before anything that looks alike", () => {
    for (const name of ["getWithdrawn", "corroborationOfWithdrawn", "referencesToWithdrawn"]) {
      expect(answers[name]).toContain("withdrawn in 2.0.0");
      expect(answers[name]).toContain("The source was misread.");
      expect(answers[name]).not.toContain("did you mean");
    }
    for (const name of ["getSplit", "corroborationOfSplit"])
      expect(answers[name]).toContain('"export-offer-value", "export-offer-categories"');
  });
});

describe("in an editor", () => {
  const PROBE = `
    import { figures, getRecord, type FigureId } from "./src/index.js";
    import { turnover2024 } from "./src/generated/records/index.js";
    export const exact: "trade-turnover-2024" = getRecord("turnover-2024").id;
    export const unit: "USD" = getRecord("turnover-2024").quantity.unit;
    export const fromTable: "trade-turnover-2024" = figures["turnover-2024"].id;
    export const fromConstant: "trade-turnover-2024" = turnover2024.id;
    export const mapped = (["turnover-2024", "energy"] as const).map((id) => getRecord(id).label);
    // @ts-expect-error an id that moved is not an id
    export const id: FigureId = "turnover-2024";
    // @ts-expect-error withdrawn
    getRecord("gluten-export-shares");
    // @ts-expect-error split
    getRecord("kazakh-export-offer");
  `;

  test("old names compile to the new record, and are struck through", () => {
    repository.write("probe.ts", PROBE);
    const file = join(repository.root, "probe.ts");
    const options: ts.CompilerOptions = {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ["node"],
      noEmit: true,
    };
    const service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => repository.root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
    const messages = service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    expect(messages).toEqual([]);
    const struck = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated)
      .map(({ start, length, code }) => [PROBE.slice(start, start + length), code]);
    expect(struck).toContainEqual(['"turnover-2024"', 6385]);
    expect(struck).toContainEqual(["turnover2024", 6385]);
    const hover = service.getQuickInfoAtPosition(file, PROBE.indexOf("turnover2024.id"));
    expect(ts.displayPartsToString(hover?.tags?.flatMap(({ text }) => text ?? []))).toContain(
      "trade-turnover-2024",
    );
  });
});
