import { type Application, Converter, type ProjectReflection, ReflectionKind } from "typedoc";
import { addCatalogues } from "./catalogues.js";
import { moduleOf } from "./records.js";
import { writeTags } from "./tags.js";

/** Changes what TypeDoc has read before it is written: less of zod, more of the data. */
export function changeModel(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => leaveOutZod(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => leaveOutTables(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    addCatalogues(project);
    writeTags(project);
  });
}

/** Leaves out of the table of all records what it has from the tables of the kinds: it would be the heaviest page. */
function leaveOutTables(project: ProjectReflection): void {
  const all = moduleOf("kz-tr-council", project).children?.find(({ name }) => name === "RecordsById");
  for (const member of [...(all?.children ?? [])]) project.removeReflection(member);
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
