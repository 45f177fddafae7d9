/**
 * `npm run audit`: looks for known flaws in the libraries that the build bundles. No user's audit can see them, since the
 * package has no dependency. Exit code 1 for a flaw; a registry that cannot be asked is reported, and is no failure.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The notices have a heading such as `parse5 8.1.1 (MIT)` for every library. */
const bundled = Array.from(
  readFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, "utf8").matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gmu),
  ([, name = ""]) => name,
);

interface Flaw {
  readonly severity: string;
  readonly range: string;
}

const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8" });
const { vulnerabilities } = readJson(stdout) as { vulnerabilities?: Readonly<Record<string, Flaw>> };
if (vulnerabilities === undefined) {
  console.error(`NOT AUDITED: the registry gave no answer about ${bundled.join(", ")}`);
} else {
  const flaws = bundled.filter((name) => Object.hasOwn(vulnerabilities, name));
  for (const name of flaws)
    console.error(
      `${name} has a flaw (${vulnerabilities[name]?.severity}) in ${vulnerabilities[name]?.range}`,
    );
  if (flaws.length === 0) console.log(`No known flaw in ${bundled.join(", ")}`);
  process.exitCode = flaws.length === 0 ? 0 : 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
