import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyRepository } from "./repository.js";

test("a clone keeps its line ends where git would write those of Windows", () => {
  const repository = copyRepository();
  repository.commit("All");
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-clone-"));
  execFileSync("git", ["-c", "core.autocrlf=true", "clone", "--quiet", repository.root, folder]);
  const files = ["data/figures.json", "src/generated/ids.ts", "README.md"];
  expect(files.filter((file) => readFileSync(join(folder, file), "utf8").includes("\r"))).toEqual([]);
  rmSync(folder, { recursive: true });
  repository.remove();
});
