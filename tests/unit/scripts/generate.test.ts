import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordAt, smallDataSet } from "../schemas/small-data-set.js";
import { createWorkspace, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace(smallDataSet());
});
afterEach(() => workspace.remove());

/** Breaks the data of the workspace. */
function withData(change: (set: ReturnType<typeof smallDataSet>) => void): void {
  workspace.remove();
  const set = smallDataSet();
  change(set);
  workspace = createWorkspace(set);
}

describe("without arguments", () => {
  test("writes every file once", () => {
    expect(workspace.generate()).toEqual({ code: 0, lines: ["generate: 33 files of 33 written or removed"] });
    expect(workspace.list()).toHaveLength(14 + 33);
    expect(workspace.generate().lines).toEqual(["generate: 0 files of 33 written or removed"]);
  });

  test("removes a file that it wrote for data that is gone", () => {
    workspace.generate();
    workspace.write("src/generated/records/planets.ts", workspace.read("src/generated/records/places.ts"));
    expect(workspace.generate().code).toBe(0);
    expect(workspace.list()).not.toContain("src/generated/records/planets.ts");
  });

  test("leaves a file alone that it did not write, and everything else too", () => {
    workspace.write("src/generated/records/notes.ts", "// mine\n");
    expect(workspace.generate()).toEqual({
      code: 1,
      lines: [
        "src/generated/records/notes.ts is not a generated file, and its folder holds nothing else: move it",
        "generate: nothing was written",
      ],
    });
    expect(workspace.list()).toHaveLength(14 + 1);
  });
});

describe("--check", () => {
  test("is content with what was just written", () => {
    workspace.generate();
    expect(workspace.generate("--check")).toEqual({ code: 0, lines: ["generate: 33 files up to date"] });
  });

  test("names files that differ, are missing or are left over, and writes nothing", () => {
    workspace.generate();
    workspace.write(
      "src/generated/records/places.ts",
      `${workspace.read("src/generated/records/places.ts")}\n`,
    );
    workspace.write("data/schema/planets.json", workspace.read("data/schema/places.json"));
    workspace.write("data/schema/notes.txt", "mine");
    workspace.write("src/generated/ids.ts", "");
    const before = workspace.list();
    expect(workspace.generate("--check")).toEqual({
      code: 1,
      lines: [
        "src/generated/ids.ts differs from the data",
        "src/generated/records/places.ts differs from the data",
        "data/schema/planets.json is left over",
        "data/schema/notes.txt is not a generated file, and its folder holds nothing else: move it",
        "generate: 4 files not as the data gives: run npm run generate",
      ],
    });
    expect(workspace.list()).toEqual(before);
    expect(workspace.read("src/generated/ids.ts")).toBe("");
  });

  test("names every file where none was written", () => {
    const { code, lines } = workspace.generate("--check");
    expect(code).toBe(1);
    expect(lines).toContain("src/generated/ids.ts is missing");
    expect(lines).toHaveLength(33 + 1);
  });
});

describe("invalid data", () => {
  test("gives every problem by file and place, and writes nothing", () => {
    withData((set) => {
      Object.assign(recordAt(set, "figures", 3), {
        evidence: [{ source: "gazette", passage: 1, words: "1 2 3 4 5 6 7 8 9" }],
      });
      Object.assign(recordAt(set, "figures", 4), { colour: "red", status: "hoped" });
      Object.assign(recordAt(set, "sectors", 0), { parent: "economy" });
      set.places.push(...set.places);
      set.honours.push(null as never, { kind: "honour", id: 5 });
    });
    const { code, lines } = workspace.generate();
    expect(code).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        "data/figures.json records[3].evidence[0].words: got 9 words: quote a shorter run, at most 8 words",
        expect.stringMatching(/^data\/figures\.json records\[4\]: unknown key "colour"/),
        expect.stringMatching(/^data\/figures\.json records\[4\]\.status: got "hoped": give one of/),
        expect.stringMatching(/^data\/sectors\.json records\[0\]\.parent: the sector holds itself/),
        expect.stringMatching(/^data\/places\.json records\[1\]\.id: "north-port" is the id of places\[0\]/),
        "data/honours.json records[1]: got null: give an honour",
        expect.stringMatching(/^data\/honours\.json records\[2\]\.id: unknown honour id 5/),
      ]),
    );
    expect(lines.at(-1)).toMatch(/^generate: \d+ problems in the data; nothing was written$/);
    expect(workspace.list()).toHaveLength(14);
  });

  test("a record that is wrong in itself raises no alarm about those that refer to it", () => {
    withData((set) => Object.assign(recordAt(set, "figures", 0), { label: "" }));
    expect(workspace.generate().lines).toHaveLength(2);
  });

  test("malformed files are named with line and column, all of them", () => {
    workspace.write("data/figures.json", '{\n  "records": [}\n}');
    workspace.write("data/places.json", '{ "records": [{ "id": "a", "id": "b" }] }');
    workspace.write("data/people.json", "[]");
    workspace.write("data/sources.json", '{ "records": [], "note": "x" }');
    const { code, lines } = workspace.generate();
    expect(code).toBe(1);
    expect(lines).toEqual([
      'data/people.json has no array "records": write it as { "$schema": "./schema/people.json", "records": [] }',
      'data/places.json line 1, column 28: the key "id" stands twice: keep one',
      "data/figures.json line 2, column 15: expected a value, got }",
      "data/sources.json note: unknown key: remove it; the file has $schema and records",
      'data/sources.json $schema: give "./schema/sources.json"',
      "generate: 5 problems in the data; nothing was written",
    ]);
  });

  test("missing files are named", () => {
    workspace.remove();
    workspace = createWorkspace({} as ReturnType<typeof smallDataSet>);
    const { code, lines } = workspace.generate();
    expect(code).toBe(1);
    expect(lines).toHaveLength(14 + 1);
    expect(lines[0]).toMatch(/^data\/meetings\.json is missing or not readable: write it as \{/);
  });
});

describe("the command", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));

  test("refuses an unknown argument in one line", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/generate.ts", "--chekc"],
      { cwd: root, encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: 'generate: unknown argument "--chekc": give --check to compare, or no argument to write\n',
    });
  });
});
