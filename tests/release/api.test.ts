import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leastBumpOf } from "../../scripts/release/api/least-bump.js";
import { changeset, copyRepository, type Repository } from "./repository.js";

const SURFACE = "scripts/release/api/surface/index.txt";

let repository: Repository;
const api = (...args: string[]) => repository.run("npm", ["run", "-s", "api", "--", ...args]);

beforeAll(() => {
  repository = copyRepository();
  repository.edit("package.json", (manifest) => {
    manifest.version = "1.0.0";
  });
  build();
  expect(api()).toMatchObject({ code: 0 });
  repository.commit("1.0.0");
});
afterAll(() => repository.remove());

function build(): void {
  const { code, output } = repository.run("npm", ["run", "-s", "build"]);
  expect(code, output).toBe(0);
}

test("the committed surface is that of the sources", () => {
  expect(repository.run("git", ["diff", "--stat", "HEAD", "--", "scripts/release/api"]).output).toBe("");
  expect(api("--check")).toMatchObject({ code: 0, output: "" });
});

test("the surface of an entry that left is left over until it is written anew", () => {
  const file = SURFACE.replace("index", "gone");
  repository.write(file, "gone\n  1\n");
  expect(api("--check")).toMatchObject({ code: 1, output: expect.stringContaining(file) });
  expect(api()).toMatchObject({ code: 0 });
  expect(api("--check")).toMatchObject({ code: 0, output: "" });
});

describe("an export that left", () => {
  beforeAll(() => {
    const index = repository.read("src/index.ts");
    expect(index).toContain("tradeTotals");
    repository.write("src/index.ts", index.replace(/\btradeTotals,?/u, ""));
    build();
  });

  test("fails until the surface is written anew", () => {
    expect(api("--check")).toMatchObject({ code: 1, output: expect.stringContaining(SURFACE) });
    expect(api()).toMatchObject({ code: 0 });
    expect(repository.read(SURFACE)).not.toMatch(/^tradeTotals$/mu);
    expect(api("--check").output).not.toContain(SURFACE);
  });

  test("fails until a changeset says that it is major", () => {
    expect(api("--check")).toMatchObject({ code: 1, output: expect.stringContaining("by major") });
    repository.write(".changeset/gone.md", changeset("minor", "An export left."));
    expect(api("--check")).toMatchObject({ code: 1, output: expect.stringContaining("claim minor") });
    repository.write(".changeset/gone.md", changeset("major", "An export left."));
    expect(api("--check")).toMatchObject({ code: 0, output: "" });
  });
});

test("an unknown argument is refused", () => {
  expect(api("--chek")).toMatchObject({ code: 2, output: expect.stringContaining("--chek") });
});

test.each([
  ["nothing changed", "a\n  1\n\nb\n  2\n", "none"],
  ["an export came", "a\n  1\n\nb\n  2\n\nc\n  3\n", "minor"],
  ["an export changed", "a\n  1\n\nb\n  two\n", "minor"],
  ["an export left", "a\n  1\n", "major"],
  ["an entry left", "", "major"],
] as const)("where %s the least bump follows from it", (_, after, bump) => {
  expect(leastBumpOf("a\n  1\n\nb\n  2\n", after)).toBe(bump);
});
