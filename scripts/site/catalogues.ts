import { DocumentReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** The pages that list things, and that no file in `docs` holds. */
const CATALOGUES = {
  records: "All records",
  vocabularies: "All terms",
} as const;

/** The name of a page that lists things. */
export type Catalogue = keyof typeof CATALOGUES;

/** Adds the catalogues to the project as documents; the theme writes what they hold. */
export function addCatalogues(project: ProjectReflection): void {
  for (const title of Object.values(CATALOGUES)) {
    const document = new DocumentReflection(title, project, [], { title });
    project.addChild(document);
    project.registerReflection(document, undefined, undefined);
  }
}

/** Tells which catalogue a document is, if it is one. */
export function catalogueOf(document: DocumentReflection): Catalogue | undefined {
  return (Object.keys(CATALOGUES) as Catalogue[]).find((name) => CATALOGUES[name] === document.name);
}

/** Gives the document of a catalogue. */
export function catalogue(name: Catalogue, project: ProjectReflection): DocumentReflection {
  return documentBy(CATALOGUES[name], project);
}

/** Gives the document with a title. */
export function documentBy(title: string, project: ProjectReflection): DocumentReflection {
  const found = project
    .getReflectionsByKind(ReflectionKind.Document)
    .find((reflection) => reflection.isDocument() && reflection.name === title);
  if (found === undefined) throw new RangeError(`Document: got "${title}", which has no page.`);
  return found as DocumentReflection;
}
