import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import type { ProjectReflection, Router } from "typedoc";
import { type AnyRecord, corroboration, listRecords } from "../../src/index.js";
import { constantName } from "../generate/constant-names.js";
import { manifest } from "../generate/manifest.js";
import { ORDERED_KINDS, titleOf } from "./kinds.js";
import { corroborationOf, isEarlier } from "./outlets.js";
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
    ...ORDERED_KINDS.flatMap(([kind]) => [
      "",
      `## ${titleOf(kind)}`,
      "",
      ...listRecords({ kind }).map((record) => {
        const said = [quantityText(record), ...remarksOn(record)].filter((part) => part !== undefined);
        const name = said.length === 0 ? record.label : `${record.label}: ${said.join(", ")}`;
        const line = `import { ${constantName(record.id)} } from "kz-tr-council/records"`;
        return `- [${name}](records/${record.id}.json) \`${line}\``;
      }),
    ]),
    "",
  ].join("\n");
}

/** Makes the style sheets as light as they can be: every page loads them. */
export function minifyStyles(out: string): void {
  for (const name of ["style.css", "custom.css"]) {
    const file = join(out, "assets", name);
    writeFileSync(file, transformSync(readFileSync(file, "utf8"), { loader: "css", minify: true }).code);
  }
}

/** What must be known of a record beside its value, so that nobody takes an aim or a disputed number for a fact. */
function remarksOn(record: AnyRecord): string[] {
  switch (record.kind) {
    case "figure":
      return [record.status, corroboration(record.id).verdict];
    case "report":
      return [record.verdict, ...(isEarlier(record) ? ["before the meeting"] : [])];
    case "agreement":
      return [
        record.status,
        corroborationOf(record)?.verdict ?? [],
        record.attestation === undefined ? [] : `attestation ${record.attestation}`,
      ].flat();
    case "initiative":
      return [record.status];
    default:
      return [];
  }
}
