/**
 * `npm run changesets`: fails where the package changed since the branch main and no changeset says so. A release branch
 * has turned its changesets into a version already, so nothing is asked of it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readChangesets, readManifest } from "./claimed-bump.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The version on the branch main, or `undefined` where the clone has no such branch. */
function versionOnMain(): string | undefined {
  for (const branch of ["main", "origin/main"]) {
    const { status, stdout } = spawnSync("git", ["show", `${branch}:package.json`], {
      cwd: root,
      encoding: "utf8",
    });
    if (status === 0) return (JSON.parse(stdout) as { version: string }).version;
  }
  return undefined;
}

const onMain = versionOnMain();
if (onMain === undefined) {
  console.log("changesets: not checked, since this clone has no branch main to compare with");
} else if (readChangesets(root).size === 0 && readManifest(root).version !== onMain) {
  console.log(`changesets: turned into ${readManifest(root).version}`);
} else {
  execFileSync("npx", ["changeset", "status"], { cwd: root, stdio: "inherit" });
}
