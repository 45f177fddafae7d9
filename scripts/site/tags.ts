import type { CommentDisplayPart, ProjectReflection, Reflection } from "typedoc";
import { type Figure, findRecord, formatQuantity, type RecordId, type Report } from "../../src/index.js";
import { isChartName } from "./charts/index.js";
import { reflectionOf } from "./records.js";

/** The inline tags that write facts from the data, so that nobody types them. */
export const TAGS = ["@value", "@record", "@chart"] as const;

/** What stands for a chart until its page, and so the addresses of its links, are known. */
const CHART_MARK = /<div data-chart="([\w-]+)"><\/div>/gu;

/**
 * Writes the tags of all documents and comments.
 *
 * @throws RangeError where a tag names no record, no quantity or no chart; the build fails.
 */
export function writeTags(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    const where = nameOf(reflection);
    const write = (parts: CommentDisplayPart[]) => parts.map((part) => written(part, project, where));
    if (reflection.isDocument()) reflection.content = write(reflection.content);
    if (reflection.comment !== undefined) {
      reflection.comment.summary = write(reflection.comment.summary);
      for (const tag of reflection.comment.blockTags) tag.content = write(tag.content);
    }
  }
  if (project.readme !== undefined) {
    project.readme = project.readme.map((part) => written(part, project, "README.md"));
  }
}

/** Puts the charts of a page where their marks are. */
export function placeCharts(html: string, chart: (name: string) => string): string {
  return html.replace(CHART_MARK, (_, name: string) => chart(name));
}

function written(part: CommentDisplayPart, project: ProjectReflection, where: string): CommentDisplayPart {
  if (part.kind !== "inline-tag") return part;
  const text = part.text.trim();
  switch (part.tag) {
    case "@value":
      return { kind: "text", text: quantityOf(text, where) };
    case "@record": {
      const { id, label } = known(text, where);
      return {
        kind: "inline-tag",
        tag: "@link",
        text: label,
        target: reflectionOf(id as RecordId, project),
      };
    }
    case "@chart":
      if (!isChartName(text))
        throw new RangeError(`{@chart} in ${where}: got "${text}", which is not a chart.`);
      return { kind: "text", text: `<div data-chart="${text}"></div>` };
    default:
      return part;
  }
}

function quantityOf(id: string, where: string): string {
  const record = known(id, where);
  if (!("quantity" in record))
    throw new RangeError(`{@value} in ${where}: got "${id}", which has no quantity.`);
  return formatQuantity((record as Figure | Report).quantity);
}

function known(id: string, where: string) {
  const record = findRecord(id);
  if (record === undefined) throw new RangeError(`Tag in ${where}: got "${id}", which is not a record.`);
  return record;
}

function nameOf(reflection: Reflection): string {
  return reflection.getFriendlyFullName();
}
