import { git } from "./git.js";

/** The last release: its version, and the commit that wrote it. */
export interface LastRelease {
  readonly version: string;
  readonly commit: string;
}

/**
 * Finds the last release without network, tags or snapshots: the commit that wrote the version which the newest commit
 * has. A version that is bumped and not yet committed is not released.
 *
 * @returns The release, or `undefined` before 1.0.0.
 * @throws Error in a shallow clone, whose history does not reach back that far.
 */
export function findLastRelease(root: string): LastRelease | undefined {
  const { version } = JSON.parse(git(root, "show", "HEAD:package.json")) as { version: string };
  if (version.startsWith("0.")) return undefined;
  if (git(root, "rev-parse", "--is-shallow-repository").trim() === "true") {
    throw new Error("This clone is shallow, so the last release cannot be found: run git fetch --unshallow");
  }
  const wrote = `"version": ${JSON.stringify(version)}`;
  const commit = git(root, "log", "-1", "--format=%H", "-S", wrote, "--", "package.json").trim();
  if (commit === "") throw new Error(`No commit wrote the version ${version} to package.json`);
  return { version, commit };
}
