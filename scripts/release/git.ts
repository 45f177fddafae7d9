import { execFileSync } from "node:child_process";

/** Runs git in a folder and gives what it printed; throws where git fails. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
