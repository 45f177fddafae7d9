import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./workspace.js";

/** What the generator needs of the repository. */
const NEEDED = ["src", "scripts", "data", "docs", "package.json", "tsconfig.json"];

/** The folders that hold generated files. */
export const WITH_GENERATED = ["src", "data", "docs"] as const;

/** A copy of the repository in a temporary folder, in which a test may change anything. */
export interface RepositoryCopy {
  readonly root: string;
  readonly remove: () => void;
  /** Runs a script of package.json, or node itself; gives the exit code and what was printed. */
  readonly run: (command: string, ...args: string[]) => { code: number | null; output: string };
}

/** Copies what the generator needs; the installed packages are linked. */
export function copyRepository(): RepositoryCopy {
  const root = mkdtempSync(join(tmpdir(), "kz-tr-council-copy-"));
  for (const name of NEEDED) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  return {
    root,
    remove: () => rmSync(root, { recursive: true }),
    run: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
      return { code: status, output: `${stdout}${stderr}` };
    },
  };
}
