import {
  type NavigationElement,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type Router,
} from "typedoc";
import { listRecords } from "../../src/index.js";
import { catalogue, documentBy } from "./catalogues.js";
import { HELPERS } from "./helpers.js";
import { ORDERED_KINDS, titleOf } from "./kinds.js";
import { quantityText } from "./pages/parts.js";
import { moduleOf, reflectionOf } from "./records.js";

/** The guides in the order in which a newcomer needs them, by their titles; the others follow. */
const GUIDES = [
  "Import one figure",
  "Quantities",
  "Filter and add up",
  "Ask it",
  "Your own records",
  "Languages",
  "Trade",
  "Investment",
  "Agreements",
  "Sectors",
  "Disputed and unconfirmed",
  "From words to records",
  "Check your copy",
  "Cite and reuse",
  "For bots and models",
  "Environments",
];

/** Builds the navigation: guides, facts, the API by use, and what maintainers need last. */
export function navigationOf(project: ProjectReflection, router: Router): NavigationElement[] {
  const linkTo = (reflection: Reflection, text = reflection.name): NavigationElement => ({
    text,
    path: router.getFullUrl(reflection),
  });
  const documents = project.documents ?? [];
  const inCategory = (category: string) =>
    documents.filter(({ frontmatter }) => frontmatter["category"] === category);
  const place = (title: string) => (GUIDES.includes(title) ? GUIDES.indexOf(title) : GUIDES.length);
  return [
    {
      text: "Guides",
      children: inCategory("Guides")
        .toSorted((one, other) => place(one.name) - place(other.name))
        .map((guide) => linkTo(guide)),
    },
    {
      text: "Facts",
      children: [
        linkTo(catalogue("records", project)),
        linkTo(catalogue("vocabularies", project)),
        ...ORDERED_KINDS.map(([kind]) => {
          const records = listRecords({ kind });
          return {
            text: `${titleOf(kind)} (${records.length})`,
            children: records.map((record) => {
              const value = quantityText(record);
              const text = value === undefined ? record.label : `${record.label}: ${value}`;
              return linkTo(reflectionOf(record.id, project), text);
            }),
          };
        }),
      ],
    },
    { text: "API", children: apiOf(project, linkTo) },
    {
      text: "For maintainers",
      children: [
        ...inCategory("For maintainers").map((document) => linkTo(document)),
        linkTo(documentBy("CONTRIBUTING", project), "Contributing"),
      ],
    },
  ];
}

function apiOf(
  project: ProjectReflection,
  linkTo: (reflection: Reflection, text?: string) => NavigationElement,
): NavigationElement[] {
  const main = moduleOf("kz-tr-council", project);
  const members = main.children ?? [];
  const grouped = new Set(Object.values(HELPERS).flat());
  const others = (...kinds: ReflectionKind[]) =>
    members
      .filter(({ name, kind }) => kinds.includes(kind) && !grouped.has(name))
      .map((member) => linkTo(member));
  const modules = (project.children ?? []).filter(
    ({ name }) => name !== "kz-tr-council" && name !== "kz-tr-council/records",
  );
  return [
    ...Object.entries(HELPERS).map(([text, names]) => ({
      text,
      children: names.flatMap((name) =>
        members.filter((member) => member.name === name).map((member) => linkTo(member)),
      ),
    })),
    ...modules.map((module) => ({
      text: module.name,
      children: [
        linkTo(module, `All of ${module.name}`),
        ...(module.children ?? [])
          .filter(({ kind }) => kind !== ReflectionKind.Reference)
          .map((member) => linkTo(member)),
      ],
    })),
    { text: "Guards", children: others(ReflectionKind.Function) },
    { text: "Tables and lists", children: others(ReflectionKind.Variable) },
    { text: "Types", children: others(ReflectionKind.Interface, ReflectionKind.TypeAlias) },
    linkTo(main, "All of kz-tr-council"),
    linkTo(moduleOf("kz-tr-council/records", project), "All of kz-tr-council/records"),
  ];
}
