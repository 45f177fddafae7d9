import { execFileSync } from "node:child_process";

/** Installs packages into a folder outside the repository; a registry that fails once is asked once more. */
export function install(folder: string, packages: readonly string[]): void {
  const command = ["install", "--no-audit", "--no-fund", "--no-save", "--loglevel", "error", ...packages];
  const run = () => execFileSync("npm", command, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  try {
    run();
  } catch {
    run();
  }
}
