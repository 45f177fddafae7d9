/**
 * `npm run changesets`: fails where the package changed since the branch main and no changeset says so. A release branch
 * has turned its changesets into a version already, so nothing is asked of it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readChangesets, readManifest } from "./claimed-bump.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The branch to compare with, and the version there; `undefined` if the clone has no such branch. */
function findMain(): { readonly branch: string; readonly version: string } | undefined {
  for (const branch of ["main", "origin/main"]) {
    const { status, stdout } = spawnSync("git", ["show", `${branch}:package.json`], {
      cwd: root,
      encoding: "utf8",
    });
    if (status === 0) return { branch, version: (JSON.parse(stdout) as { version: string }).version };
  }
  return undefined;
}

const main = findMain();
if (main === undefined) {
  console.log("changesets: not checked, since this clone has no branch main to compare with");
} else if (readChangesets(root).size === 0 && readManifest(root).version !== main.version) {
  console.log(`changesets: turned into ${readManifest(root).version}`);
} else {
  // A pull request is checked out without a local branch main.
  execFileSync("npx", ["changeset", "status", `--since=${main.branch}`], { cwd: root, stdio: "inherit" });
}
