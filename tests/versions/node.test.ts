import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { newProject, withNode } from "./project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const CODE = `
  import { createRequire } from "node:module";
  import { formatQuantity, getRecord, tradeTotals } from "kz-tr-council";
  import { kk } from "kz-tr-council/locales/kk";
  import { ru } from "kz-tr-council/locales/ru";
  import { tr } from "kz-tr-council/locales/tr";
  import { verify } from "kz-tr-council/verify";
  const required = createRequire(import.meta.url)("kz-tr-council");
  console.log(process.versions.node.split(".")[0], formatQuantity(tradeTotals().gap), required.formatQuantity(required.getRecord("cotton-export-share").quantity),
    (await verify("<p>no</p>")).counts.missing > 0, formatQuantity(getRecord("kazakh-investment-in-turkiye").quantity));
`;

describe.each(["20.19.0", "22", "24", "26"])("Node %s", (version) => {
  it("installs the package without a warning, and runs it and its command", () => {
    const folder = newProject("use.mjs", CODE);
    const { warnings } = withNode(
      version,
      ["npm", "install", "--no-audit", "--no-fund", inject("tarball")],
      folder,
    );
    expect(warnings).toEqual([]);
    expect(withNode(version, ["node", "use.mjs"], folder).stdout).toBe(
      `${version.split(".")[0]} $10 billion one-third true over $2.5 billion`,
    );
    const { stdout } = withNode(version, ["kz-tr-council", "show", "trade-turnover-2024"], folder);
    expect(stdout).toContain("$5 billion");
  }, 240_000);

  it("installs what development needs without a warning", () => {
    const folder = newProject("unused.mjs", "");
    for (const file of ["package.json", "package-lock.json", ".npmrc"])
      cpSync(`${root}${file}`, `${folder}/${file}`);
    expect(withNode(version, ["npm", "ci", "--dry-run", "--no-audit", "--no-fund"], folder).warnings).toEqual(
      [],
    );
  }, 240_000);
});
