import { spawnSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordAt, smallDataSet } from "../schemas/small-data-set.js";
import { createWorkspace, ROOT, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace(smallDataSet());
});
afterEach(() => workspace.remove());

/** Runs the generator on data that it must refuse; no file may be another afterwards. */
async function refused(): Promise<string[]> {
  const before = workspace.files();
  const { code, lines } = await workspace.generate();
  expect(code).toBe(1);
  expect(workspace.files()).toEqual(before);
  return lines;
}

/** Breaks the data of the workspace. */
function withData(change: (set: ReturnType<typeof smallDataSet>) => void): void {
  workspace.remove();
  const set = smallDataSet();
  change(set);
  workspace = createWorkspace(set);
}

describe("without arguments", () => {
  test("writes every file once", async () => {
    expect((await workspace.generate()).code).toBe(0);
    const written = workspace.files();
    expect((await workspace.generate()).lines).toEqual([expect.stringMatching(/^generate: 0 files of \d+ /)]);
    expect(workspace.files()).toEqual(written);
  });

  test("removes a file that it wrote for data that is gone", async () => {
    await workspace.generate();
    workspace.write("src/generated/records/planets.ts", workspace.read("src/generated/records/places.ts"));
    expect((await workspace.generate()).code).toBe(0);
    expect(workspace.files()).not.toHaveProperty(["src/generated/records/planets.ts"]);
  });

  test("removes a table that it wrote for data that is gone", async () => {
    await workspace.generate();
    const descriptor = JSON.parse(workspace.read("data/csv/datapackage.json"));
    descriptor.resources.push({ name: "planets", path: "planets.csv" });
    workspace.write("data/csv/datapackage.json", JSON.stringify(descriptor));
    workspace.write("data/csv/planets.csv", "id,label\n");
    expect((await workspace.generate()).code).toBe(0);
    expect(workspace.files()).not.toHaveProperty(["data/csv/planets.csv"]);
  });

  test("leaves a table alone that it did not write", async () => {
    await workspace.generate();
    workspace.write("data/csv/notes.csv", "mine\n");
    expect(await refused()).toContainEqual(expect.stringContaining("data/csv/notes.csv"));
  });

  test("leaves a file alone that it did not write, and everything else too", async () => {
    workspace.write("src/generated/records/notes.ts", "// mine\n");
    expect(await refused()).toContainEqual(expect.stringContaining("src/generated/records/notes.ts"));
  });
});

test("leaves every file as it was if one cannot be written", async () => {
  await workspace.generate();
  workspace.write("src/generated/ids.ts", "old");
  const table = join(workspace.root, "data/csv/records.csv");
  rmSync(table);
  symlinkSync(join(workspace.root, "no-such-folder/records.csv"), table);
  await expect(workspace.generate()).rejects.toThrow("ENOENT");
  expect(workspace.read("src/generated/ids.ts")).toBe("old");
});

describe("--check", () => {
  test("is content with what was just written", async () => {
    await workspace.generate();
    const { code, lines } = await workspace.generate("--check");
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^generate: \d+ files up to date$/)],
    });
  });

  test("names files that differ, are missing or are left over, and writes nothing", async () => {
    await workspace.generate();
    const places = "src/generated/records/places.ts";
    workspace.write(places, `${workspace.read(places)}\n`);
    workspace.write("data/schema/planets.json", workspace.read("data/schema/places.json"));
    workspace.write("data/schema/notes.txt", "mine");
    // Systems put hidden files into folders by themselves.
    workspace.write("data/schema/.DS_Store", "");
    workspace.write("src/generated/ids.ts", "");
    const before = workspace.files();
    const { code, lines } = await workspace.generate("--check");
    expect(code).toBe(1);
    expect(lines).toEqual([
      "src/generated/ids.ts differs from the data",
      `${places} differs from the data`,
      "data/schema/planets.json is left over",
      expect.stringMatching(/^data\/schema\/notes\.txt is not a generated file/),
      expect.stringMatching(/^generate: 4 files .*npm run generate$/),
    ]);
    expect(workspace.files()).toEqual(before);
  });

  test("names the vocabularies where they differ", async () => {
    await workspace.generate();
    workspace.write("src/generated/terms.ts", "");
    const { code, lines } = await workspace.generate("--check");
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^src\/generated\/terms\.ts differs/)],
    });
    expect(workspace.read("src/generated/terms.ts")).toBe("");
  });
});

describe("invalid data", () => {
  test("gives every problem by file and place", async () => {
    withData((set) => {
      Object.assign(recordAt(set, "figures", 3), {
        evidence: [{ source: "gazette", passage: 1, words: "1 2 3 4 5 6 7 8 9" }],
      });
      Object.assign(recordAt(set, "figures", 4), { colour: "red", status: "hoped" });
      Object.assign(recordAt(set, "sectors", 0), { parent: "economy" });
      set.places.push(...set.places);
      set.honours.push(null as never, { kind: "honour", id: 5 });
    });
    const lines = await refused();
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^data\/figures\.json records\[3\]\.evidence\[0\]\.words: got 9 words; give /),
        expect.stringMatching(/^data\/figures\.json records\[4\]: got the key "colour"; give /),
        expect.stringMatching(/^data\/figures\.json records\[4\]\.status: got "hoped"; give one of/),
        expect.stringMatching(/^data\/sectors\.json records\[0\]\.parent: got a sector within itself/),
        expect.stringMatching(
          /^data\/places\.json records\[1\]\.id: got "north-port", the id of places\[0\] too/,
        ),
        "data/honours.json records[1]: got null; give an honour",
        expect.stringMatching(/^data\/honours\.json records\[2\]\.id: got 5; give /),
      ]),
    );
    expect(lines.at(-1)).toBe(`generate: ${lines.length - 1} problems in the data; nothing was written`);
  });

  test.each([
    ["new", /records\[1\]\.id: got "new".*reserved word.*; give another id$/],
    ["await", /records\[1\]\.id: got "await".*reserved word.*; give another id$/],
    ["figures", /records\[1\]\.id: got "figures".*table.*; give another id$/],
    [
      "northern-star1",
      /records\[2\]\.id: got "northern-star-1".*northernStar1.*"northern-star1".*; give another id$/,
    ],
  ])("the id %s would name no constant of its own", async (id, problem) => {
    withData((set) => {
      set.honours.push({ ...recordAt(set, "honours", 0), id });
      set.honours.push({ ...recordAt(set, "honours", 0), id: "northern-star-1" });
    });
    expect(await refused()).toEqual([
      expect.stringMatching(problem),
      expect.stringMatching(/^generate: 1 problem /),
    ]);
  });

  test("a record that is wrong in itself raises no alarm about those that refer to it", async () => {
    withData((set) => Object.assign(recordAt(set, "figures", 0), { label: "" }));
    expect(await refused()).toHaveLength(2);
  });

  test("malformed files are named with line and column, all of them", async () => {
    workspace.write("data/figures.json", '{\n  "records": [}\n}');
    workspace.write("data/places.json", '{ "records": [{ "id": "a", "id": "b" }] }');
    workspace.write("data/people.json", "[]");
    workspace.write("data/sources.json", '{ "records": [], "note": "x" }');
    workspace.write("data/sectors.json", "");
    workspace.write("data/redirects.json", "");
    expect(await refused()).toEqual([
      expect.stringMatching(/^data\/people\.json: got no array "records"; give \{/),
      expect.stringMatching(/^data\/places\.json: .*unique at line 1, column 28$/),
      expect.stringMatching(/^data\/sectors\.json: /),
      expect.stringMatching(/^data\/figures\.json: .* at line 2, column \d+$/),
      expect.stringMatching(/^data\/sources\.json: got the key "note"; give \{/),
      expect.stringMatching(/^data\/sources\.json \$schema: got nothing; give \{/),
      expect.stringMatching(/^data\/redirects\.json: /),
      expect.stringMatching(/^generate: 7 problems /),
    ]);
  });

  test("missing files are named", async () => {
    workspace.remove();
    workspace = createWorkspace({} as ReturnType<typeof smallDataSet>);
    expect(await refused()).toContainEqual(
      expect.stringMatching(/^data\/meetings\.json: got no readable file; give /),
    );
  });
});

test("the vocabularies are put back where the rest of the data is wrong", async () => {
  const vocabularies = workspace.read("data/vocabularies.json");
  workspace.write("data/vocabularies.json", vocabularies.replace('"US dollar"', '"Dollar"'));
  workspace.write("src/generated/terms.ts", "// as it was\n");
  workspace.write("data/figures.json", "[]");
  await refused();
});

test("the command refuses an unknown argument in one line, and writes nothing", () => {
  const command = spawnSync(process.execPath, ["--import", "tsx", "scripts/generate.ts", "--chekc"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(command).toMatchObject({ status: 2, stdout: "" });
  expect(command.stderr).toMatch(/^generate: got "--chekc"; give --check .*\n$/);
});
