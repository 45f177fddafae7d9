import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Warnings of npm that a user would have to ask about. */
const WARNING = /npm warn (?:EBADENGINE|deprecated|ERESOLVE|install-scripts|tar|cleanup|peer)/i;

/** What a command printed. */
export interface Output {
  readonly stdout: string;
  readonly warnings: readonly string[];
}

/** Runs a command with a version of Node, taken from npm's package of that name where it is not the one that runs. */
export function withNode(version: string | undefined, command: readonly string[], cwd: string): Output {
  const args =
    version === undefined
      ? ["exec", "--", ...command]
      : ["exec", "--yes", `--package=node@${version}`, "--", ...command];
  const errors = join(mkdtempSync(join(tmpdir(), "kz-tr-council-run-")), "stderr");
  const stdout = execFileSync("bash", ["-c", 'npm "$@" 2> "$ERRORS"', "npm", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ERRORS: errors },
  });
  const stderr = execFileSync("cat", [errors], { encoding: "utf8" });
  return { stdout: stdout.trim(), warnings: stderr.split("\n").filter((line) => WARNING.test(line)) };
}

/** Makes an empty project outside the repository, with a module in it. */
export function newProject(name: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-project-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  writeFileSync(join(folder, name), code);
  return folder;
}
