import { expect, inject, it } from "vitest";
import { newProject, withNode } from "./project.js";

const CODE = `
  import { figureSchema, dataSetSchema, recordSchema } from "kz-tr-council/schemas";
  import { tables } from "kz-tr-council";
  import { tradeTurnover2024 } from "kz-tr-council/records";
  const all = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, Object.values(table)]));
  console.log(dataSetSchema.safeParse(all).success, Object.values(all).flat().every((record) => recordSchema.safeParse(record).success));
  const bad = figureSchema.safeParse({ ...tradeTurnover2024, evidence: [], sectors: ["nope"], extra: 1 });
  console.log(bad.error.issues.map(({ path, message }) => path.join(".") + ": " + message).join("\\n"));
  console.log(figureSchema.extend({ id: figureSchema.shape.label }).safeParse({ ...tradeTurnover2024, id: "mine" }).success);
`;

it.each(["3.25.76", "4.0.0", "4.6.7"])(
  "validates with zod %s as with the newest",
  (version) => {
    const folder = newProject("use.mjs", CODE);
    const installed = withNode(
      undefined,
      ["npm", "install", "--no-audit", "--no-fund", inject("tarball"), `zod@${version}`],
      folder,
    );
    expect(installed.warnings).toEqual([]);
    const [set, ...rest] = withNode(undefined, ["node", "use.mjs"], folder).stdout.split("\n");
    expect(set).toBe("true true");
    expect(rest.at(-1)).toBe("true");
    const problems = rest.slice(0, -1).join("\n");
    expect(problems).toContain('unknown key "extra"');
    expect(problems).toContain("at least one piece of evidence");
    expect(problems).toContain('sectors.0: unknown sector id "nope"');
  },
  120_000,
);

it("installs without zod", () => {
  const folder = newProject(
    "use.mjs",
    'import { tradeTotals } from "kz-tr-council"; console.log(tradeTotals().multiple.amount);',
  );
  expect(
    withNode(undefined, ["npm", "install", "--no-audit", "--no-fund", inject("tarball")], folder).warnings,
  ).toEqual([]);
  expect(withNode(undefined, ["node", "use.mjs"], folder).stdout).toBe("3");
}, 120_000);
