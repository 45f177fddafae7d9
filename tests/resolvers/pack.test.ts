import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { subpathFolders } from "../../scripts/subpath-folders.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "kz-tr-council-pack-"));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it("packs a clone with npm alone, folders included, and leaves nothing in it but the build", () => {
  for (const file of execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0")) {
    if (file !== "") cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const before = readdirSync(copy);
  const output = execFileSync("npm", ["pack", "--json", "--foreground-scripts=false"], { cwd: copy, encoding: "utf8", stdio: "pipe" });
  const [{ filename, files }] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
  const packed = files.map(({ path }) => path);
  for (const folder of subpathFolders(copy).keys()) expect(packed).toContain(`${folder}/package.json`);
  expect(packed).toContain("dist/index.d.cts");
  expect(readdirSync(copy).sort()).toEqual([...before, "dist", filename].sort());
}, 600_000);
