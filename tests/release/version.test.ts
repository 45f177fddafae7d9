import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dataDiff } from "../../scripts/release/data-diff.js";
import { changeset, copyRepository, type Repository } from "./repository.js";

let repository: Repository;

beforeAll(() => {
  repository = copyRepository();
  repository.edit("package.json", (manifest) => {
    manifest.version = "1.0.0";
  });
  repository.write("CHANGELOG.md", "# kz-tr-council\n\n## 1.0.0\n\n### Major Changes\n\n- First.\n");
  repository.commit("1.0.0");
});
afterAll(() => repository.remove());

/** The reports of 90 days then differ, which the generator demands to be said. */
function correctDays(): void {
  repository.edit("data/figures.json", ({ records }) => {
    for (const record of records) if (record.id === "visa-free-stay") record.quantity.amount = 60;
  });
  repository.edit("data/reports.json", ({ records }) => {
    for (const report of records) if (report.figure === "visa-free-stay") report.verdict = "differs";
  });
  repository.run("npm", ["run", "-s", "generate"]);
}

test("right after a release there is nothing to claim", () => {
  expect(dataDiff(repository.root)).toMatchObject({ code: 0, changes: [] });
});

describe("a correction", () => {
  beforeAll(correctDays);

  test("without a changeset fails", () => {
    const { code, lines } = dataDiff(repository.root);
    expect(code).toBe(1);
    expect(lines.at(-1)).toContain("give patch");
  });

  test("with a changeset becomes the next patch, in every file that names the version", () => {
    repository.write(".changeset/days.md", changeset("patch", "The stay without a visa is 60 days."));
    expect(dataDiff(repository.root).code).toBe(0);
    repository.commit("Correct the days");
    const { code, output } = repository.run("npm", ["run", "-s", "version"]);
    expect(code, output).toBe(0);
    expect(JSON.parse(repository.read("package.json")).version).toBe("1.0.1");
    expect(JSON.parse(repository.read("package-lock.json")).version).toBe("1.0.1");
    const [latest, first] = repository.read("CHANGELOG.md").split("## 1.0.0");
    expect(latest).toContain("- Corrected: `visa-free-stay`, quantity: 90 days → 60 days");
    expect(latest).toContain("- Corrected: corroboration `visa-free-stay`: “agreed” → “disputed”");
    expect(first).not.toContain("60 days");
    const [release] = JSON.parse(repository.read("data/changes.json")).releases;
    expect(release).toMatchObject({ version: "1.0.1", date: expect.any(String) });
    expect(parse(repository.read("CITATION.cff"))).toMatchObject({
      version: "1.0.1",
      "date-released": release.date,
    });
    expect(release.changes).toContainEqual(
      expect.objectContaining({
        name: "visa-free-stay",
        from: { amount: 90, unit: "day", precision: "stated" },
        to: { amount: 60, unit: "day", precision: "stated" },
      }),
    );
  });

  test("fails no check between the new version and its commit, nor after", () => {
    expect(dataDiff(repository.root).code).toBe(0);
    expect(repository.run("npm", ["run", "-s", "changesets"])).toMatchObject({ code: 0 });
    repository.commit("1.0.1");
    expect(dataDiff(repository.root)).toMatchObject({ code: 0, changes: [] });
    expect(repository.run("npm", ["run", "-s", "generate", "--", "--check"])).toMatchObject({ code: 0 });
  });
});

test("a release that fails half-way leaves every file as it was, so that it can be tried again", () => {
  const citation = repository.read("CITATION.cff");
  repository.write(".changeset/more.md", changeset("patch", "More."));
  repository.write("CITATION.cff", `${citation}broken: [\n`);
  const state = () => ["status", "diff"].map((name) => repository.run("git", [name]).output);
  const before = state();
  const { code, output } = repository.run("npm", ["run", "-s", "version"]);
  expect(code).toBe(1);
  expect(output).toMatch(/: nothing is released, and every file is as it was$/mu);
  expect(state()).toEqual(before);
  repository.write("CITATION.cff", citation);
  repository.run("git", ["clean", "--quiet", "--force", ".changeset"]);
});

describe("a claim", () => {
  test("that is less than the data needs fails, and releases nothing", () => {
    repository.edit("data/figures.json", (file) => {
      file.records = file.records.filter(({ id }: { id: string }) => id !== "visa-free-stay");
    });
    repository.write(".changeset/gone.md", changeset("patch", "A figure left."));
    const { code, lines } = dataDiff(repository.root);
    expect(code).toBe(1);
    expect(lines.join("\n")).toContain("claim patch: run npx changeset and give major");
    expect(repository.run("npm", ["run", "-s", "version"])).toMatchObject({ code: 1 });
    expect(JSON.parse(repository.read("package.json")).version).toBe("1.0.1");
  });
});

test("a shallow clone is refused loudly", () => {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-shallow-"));
  const clone = join(folder, "clone");
  execFileSync("git", ["clone", "--quiet", "--depth", "1", pathToFileURL(repository.root).href, clone]);
  expect(dataDiff(clone)).toMatchObject({ code: 2, lines: [expect.stringContaining("shallow")] });
  rmSync(folder, { recursive: true });
});

test("before 1.0.0 nothing is released", () => {
  repository.edit("package.json", (manifest) => {
    manifest.version = "0.9.0";
  });
  repository.commit("0.9.0");
  expect(dataDiff(repository.root)).toMatchObject({ code: 0, changes: [] });
});
