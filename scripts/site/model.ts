import { type Application, Converter, type ProjectReflection, ReflectionKind } from "typedoc";
import { addCatalogues } from "./catalogues.js";
import { moduleOf } from "./records.js";
import { writeTags } from "./tags.js";
import { typeOf, vocabularies } from "./vocabularies.js";

/** Changes what TypeDoc has read before it is written: less of zod, more of the data. */
export function changeModel(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => leaveOutZod(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => leaveOutTables(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    addCatalogues(project);
    writeTags(project);
    leaveTermsToTables(project);
    joinThrows(project);
  });
}

/** Leaves out of the table of all records what it has from the tables of the kinds: it would be the heaviest page. */
function leaveOutTables(project: ProjectReflection): void {
  const all = moduleOf("kz-tr-council", project).children?.find(({ name }) => name === "RecordsById");
  for (const member of [...(all?.children ?? [])]) project.removeReflection(member);
}

/** Leaves out of the types of vocabularies the list of terms that editors show: their pages have a table of them. */
function leaveTermsToTables(project: ProjectReflection): void {
  for (const [name] of vocabularies) {
    const comment = typeOf(name, project)?.comment;
    const [first] = comment?.summary ?? [];
    if (comment === undefined || first === undefined) continue;
    comment.summary = [{ ...first, text: first.text.split("\n\n")[0] ?? "" }];
  }
}

/** Joins what a function throws under one heading; TypeDoc writes one for each tag. */
function joinThrows(project: ProjectReflection): void {
  for (const { comment } of project.getReflectionsByKind(ReflectionKind.CallSignature)) {
    const [first, ...others] = comment?.getTags("@throws") ?? [];
    if (comment === undefined || first === undefined || others.length === 0) continue;
    for (const { content } of others)
      first.content = [...first.content, { kind: "text", text: "\n\n" }, ...content];
    comment.blockTags = comment.blockTags.filter((tag) => !others.includes(tag));
  }
}

/** Leaves out the members of schemas: they are zod's own, the same few hundred for each. */
function leaveOutZod(project: ProjectReflection): void {
  const { children = [] } = moduleOf("kz-tr-council/schemas", project);
  for (const schema of children) {
    if (schema.kind !== ReflectionKind.Interface || !schema.name.endsWith("Schema")) continue;
    for (const member of [...(schema.children ?? [])]) project.removeReflection(member);
    for (const signature of [...(schema.signatures ?? [])]) project.removeReflection(signature);
    delete schema.extendedTypes;
  }
}
