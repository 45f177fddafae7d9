import { type DocumentReflection, type ProjectReflection, ReflectionKind, type Router } from "typedoc";
import type { Own, Sector } from "../../../src/index.js";
import { typeName } from "../../generate/vocabularies/render.js";
import { HELPERS } from "../helpers.js";
import { moduleOf } from "../records.js";
import { vocabularies } from "../vocabularies.js";

/** A page of the site that is not a record's, written as a record of one's own, so that the package's search takes it in. */
export interface SearchedPage {
  readonly record: Own<Sector>;
  /** What kind of page it is. Example: `"Guide"`; what is none of the other kinds is a `"Page"`. */
  readonly kind: string;
  /** Its address from the root of the site. */
  readonly address: string;
}

/** Lists the documents, the helpers and the vocabularies. */
export function searchedPages(project: ProjectReflection, router: Router): SearchedPage[] {
  const main = moduleOf("kz-tr-council", project).children ?? [];
  const helpers = Object.values(HELPERS).flat();
  // People write the words of a type's name apart.
  const types = new Map(
    vocabularies.map(([name, terms]) => [typeName(name), [name.replaceAll("-", " "), ...Object.keys(terms)]]),
  );
  return [
    ...(project.documents ?? []).map((document) => {
      const kind = document.frontmatter["category"] === "Guides" ? "Guide" : "Page";
      return page(titleOf(document), kind, router.getFullUrl(document), keywordsOf(document));
    }),
    ...main
      .filter(({ kind, name }) => kind === ReflectionKind.Function && helpers.includes(name))
      .map((helper) => page(helper.name, "Helper", router.getFullUrl(helper), [])),
    ...main
      .filter(({ kind, name }) => kind === ReflectionKind.TypeAlias && types.has(name))
      .map((type) => page(type.name, "Terms", router.getFullUrl(type), types.get(type.name) ?? [])),
  ];
}

/** The name as the navigation gives it: CONTRIBUTING.md has no title. */
function titleOf({ name }: DocumentReflection): string {
  return name === "CONTRIBUTING" ? "Contributing" : name;
}

/** The words that a guide wants to be found by: its headings, and those in its front matter. */
function keywordsOf({ content, frontmatter }: DocumentReflection): string[] {
  const text = content.map((part) => part.text).join("");
  const headings = Array.from(text.matchAll(/^##+ (.+)$/gmu), ([, heading = ""]) => heading);
  const given = frontmatter["keywords"];
  return [...headings, ...(typeof given === "string" ? given.split(", ") : [])];
}

function page(label: string, kind: string, address: string, keywords: string[]): SearchedPage {
  const id = `site:${address}` as const;
  const evidence = [{ source: "site:pages", words: label }] as const;
  const list = keywords.length > 0 ? { keywords } : {};
  return { kind, address, record: { kind: "sector", id, label, isic: [], evidence, ...list } };
}
