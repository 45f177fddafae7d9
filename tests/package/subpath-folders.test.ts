import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addFolders, removeFolders } from "../../scripts/subpath-folders.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kz-tr-council-folders-"));
  const target = (name: string) => ({
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  });
  const exports = {
    ".": target("index"),
    "./records": target("records"),
    "./locales/kk": target("locales/kk"),
    "./locales/tr": target("locales/tr"),
    "./data/*.json": "./data/*.json",
  };
  writeFileSync(join(root, "package.json"), JSON.stringify({ exports }));
});

afterEach(() => rmSync(root, { recursive: true }));

const files = () => (readdirSync(root, { recursive: true }) as string[]).sort();

it("adds a folder for every subpath, nested ones too, and removes them again", () => {
  addFolders(root);
  expect(files()).toContain(join("records", "package.json"));
  expect(files()).toContain(join("locales", "tr", "package.json"));
  removeFolders(root);
  expect(files()).toEqual(["package.json"]);
});

it("adds none where one cannot be made", () => {
  writeFileSync(join(root, "locales"), "in the way");
  expect(() => addFolders(root)).toThrow();
  expect(files()).toEqual(["locales", "package.json"]);
});

it("keeps what somebody else put into such a folder", () => {
  mkdirSync(join(root, "records"));
  writeFileSync(join(root, "records", "notes.txt"), "mine");
  addFolders(root);
  removeFolders(root);
  expect(existsSync(join(root, "records", "notes.txt"))).toBe(true);
});
