import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectReflection, Router } from "typedoc";
import { listRecords } from "../../src/index.js";
import { KINDS } from "../../src/model/kinds.js";
import { constantName } from "../generate/constant-names.js";
import { manifest } from "../generate/manifest.js";
import { records as ALL_KINDS } from "./kinds.js";
import { quantityText } from "./pages/parts.js";

const CHARTS_STYLE = new URL("charts/charts.css", import.meta.url);

/** Writes what there is beside the pages: the style of the charts, every record as JSON, and an index for models. */
export function writeFiles(out: string, project: ProjectReflection, router: Router): void {
  appendFileSync(join(out, "assets", "custom.css"), readFileSync(CHARTS_STYLE));
  mkdirSync(join(out, "records"), { recursive: true });
  for (const record of listRecords()) {
    writeFileSync(join(out, "records", `${record.id}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
  }
  writeFileSync(join(out, "llms.txt"), indexForModels(project, router));
}

/** Writes llms.txt: the guides, then every record with its value, its import line and its file. */
function indexForModels(project: ProjectReflection, router: Router): string {
  const guides = (project.documents ?? []).filter(({ frontmatter }) => frontmatter["category"] === "Guides");
  return [
    `# ${manifest.name}`,
    "",
    `> ${manifest.description}`,
    "",
    "## Guides",
    "",
    ...guides.map((guide) => `- [${guide.name}](${router.getFullUrl(guide)})`),
    ...ALL_KINDS.flatMap(([kind, { label }]) => [
      "",
      `## ${label} (${KINDS[kind].collection})`,
      "",
      ...listRecords({ kind }).map((record) => {
        const value = quantityText(record);
        const name = value === undefined ? record.label : `${record.label}: ${value}`;
        const line = `import { ${constantName(record.id)} } from "kz-tr-council/records"`;
        return `- [${name}](records/${record.id}.json) \`${line}\``;
      }),
    ]),
    "",
  ].join("\n");
}
