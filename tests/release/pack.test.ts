import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, type Repository } from "./repository.js";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** npm hands what it was told to the scripts that it runs; a clone must not inherit it. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name)));

let repository: Repository;
let folder: string;
beforeAll(() => {
  repository = copyRepository();
  repository.commit("Everything");
  folder = mkdtempSync(join(tmpdir(), "kz-tr-council-clones-"));
});
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Clones the repository, and links the installed packages. */
function clone(name: string): string {
  const path = join(folder, name);
  execFileSync("git", ["clone", "--quiet", repository.root, path]);
  symlinkSync(modules, join(path, "node_modules"));
  return path;
}

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: "pipe" });

/** What git finds changed in a clone, but for the link. */
const changesIn = (path: string) =>
  run(path, "git", "status", "--porcelain").replace(/^\?\? node_modules\n/mu, "");

test("two clones pack the same, byte for byte, and stay clean", () => {
  const [one, other] = ["one", "other"].map((name) => {
    const path = clone(name);
    const [packed] = JSON.parse(run(path, "npm", "pack", "--json", "--silent", "--pack-destination", folder));
    expect(changesIn(path)).toBe("");
    const tarball = join(folder, packed.filename);
    const bytes = readFileSync(tarball);
    rmSync(tarball);
    return bytes;
  });
  expect(one?.length).toBeGreaterThan(100_000);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});

test("a clean clone goes through all of npm publish in a dry run", () => {
  const path = clone("published");
  const [published] = Object.values(JSON.parse(run(path, "npm", "publish", "--dry-run", "--json")) as object);
  expect(published ?? {}).toHaveProperty(
    "files",
    expect.arrayContaining([expect.objectContaining({ path: "dist/index.js" })]),
  );
  expect(changesIn(path)).toBe("");
});
