import { escapeComment, header } from "../notice.js";
import { renderMade } from "../render-literal.js";
import type { Vocabularies } from "./read.js";

/** Renders `src/generated/vocabularies.ts`: every closed vocabulary as a union and a tuple. */
export function renderVocabularies(vocabularies: Vocabularies): string {
  return [
    header("data/vocabularies.json"),
    ...Object.entries(vocabularies).flatMap(([name, vocabulary]) => renderVocabulary(name, vocabulary)),
  ].join("\n");
}

/** Renders `src/generated/terms.ts`: the label and the definition of every term. */
export function renderTerms(vocabularies: Vocabularies): string {
  const types = Object.keys(vocabularies).map((name) => `  ${typeName(name)},\n`);
  return [
    header("data/vocabularies.json"),
    `import type {\n${types.sort().join("")}} from "./vocabularies.js";\n`,
    renderTermTypes(vocabularies),
    renderTermTable(vocabularies),
  ].join("\n");
}

type Vocabulary = Vocabularies[string];

function renderVocabulary(name: string, { description, terms }: Vocabulary): string[] {
  const entries = Object.entries(terms);
  const groups = [...new Set(entries.flatMap(([, { group }]) => group ?? []))];
  return [
    renderUnion(name, description, terms),
    ...groups.map((group) => {
      const members = Object.fromEntries(entries.filter(([, term]) => term.group === group));
      const groupName = group === "currency" ? group : `${group}-${name}`;
      return renderUnion(groupName, `${description.replace(/\.$/u, "")}: the ${pluralOf(group)}.`, members);
    }),
  ];
}

function renderUnion(name: string, description: string, terms: Vocabulary["terms"]): string {
  const words = Object.keys(terms);
  const lines = Object.entries(terms).map(
    ([word, { definition }]) => ` * - \`${word}\`: ${escapeComment(definition)}`,
  );
  return `/**
 * ${escapeComment(description)}
 *
${lines.join("\n")}
 */
export type ${typeName(name)} =
${words.map((word) => `  | ${JSON.stringify(word)}`).join("\n")};

/** Every {@link ${typeName(name)}}, in order. */
export const ${constantName(name)} = /* @__PURE__ */ Object.freeze([
${words.map((word) => `  ${JSON.stringify(word)},`).join("\n")}
] as const);
`;
}

function renderTermTypes(vocabularies: Vocabularies): string {
  const members = Object.entries(vocabularies).map(
    ([name, { description }]) =>
      `  /** ${escapeComment(description)} */\n  readonly ${JSON.stringify(name)}: ${typeName(name)};`,
  );
  return `/** The terms of every vocabulary of \`data/vocabularies.json\` by the vocabulary's name. */
export interface VocabularyTerms {
${members.join("\n")}
}
`;
}

function renderTermTable(vocabularies: Vocabularies): string {
  const terms = Object.fromEntries(
    Object.entries(vocabularies).map(([name, { terms }]) => [
      name,
      Object.fromEntries(
        Object.entries(terms).map(([word, { label, definition }]) => [word, { label, definition }]),
      ),
    ]),
  );
  const type = `{
  readonly [V in keyof VocabularyTerms]: {
    readonly [T in VocabularyTerms[V]]: { readonly label: string; readonly definition: string };
  };
}`;
  return `/** Gives the label and the definition of every term. */
export function vocabularyTerms(): ${type} {
  return ${renderMade(terms)};
}
`;
}

/** Gives the name of the type of a vocabulary. Example: `"FigureStatus"` for `"figure-status"`. */
export function typeName(name: string): string {
  return name.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** Example: `"FIGURE_STATUSES"` for `"figure-status"`. */
function constantName(name: string): string {
  return pluralOf(name).replaceAll("-", "_").toUpperCase();
}

function pluralOf(name: string): string {
  if (/[^aeiou]y$/u.test(name)) return `${name.slice(0, -1)}ies`;
  return name.endsWith("s") ? `${name}es` : `${name}s`;
}
