import { type DeclarationReflection, JSX, type ParameterReflection, type SignatureReflection } from "typedoc";
import { typeName } from "../../generate/vocabularies/render.js";
import type { Page } from "../page.js";
import { vocabularies } from "../vocabularies.js";
import { section } from "./parts.js";

/** How many terms a table lists; of longer vocabularies the page of the type does. */
const MOST_TERMS = 12;

/** The fields of the filters and options that a function takes, in place: what each must hold and what it means. */
export function parameterFields(page: Page, signatures: readonly SignatureReflection[]): JSX.Children {
  const names = [...new Set(signatures.flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)))];
  return names.flatMap((name) => {
    const fields = fieldsOf(name, signatures);
    if (fields.length === 0) return [];
    const isFilter = fields.some(({ type }) => isOneOrMore(type?.toString() ?? ""));
    return (
      <div class="tsd-typography">
        {section(
          page,
          `fields-of-${name}`,
          `Fields of ${name}`,
          isFilter && (
            <p>A field takes one value, or an array of several. A record must match every field.</p>
          ),
          fieldTable(page, fields),
        )}
      </div>
    );
  });
}

function fieldTable(page: Page, fields: readonly DeclarationReflection[]): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr>
            <td>
              <code>{field.name}</code>
            </td>
            <td>
              <code>{typeText(field)}</code>
            </td>
            <td>
              {page.context.commentSummary(field)}
              {terms(field)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The fields of a parameter; of one that the forms of a function take more or less specially, the plainest. */
function fieldsOf(name: string, signatures: readonly SignatureReflection[]): DeclarationReflection[] {
  const fields = new Map<string, DeclarationReflection>();
  for (const { parameters = [] } of signatures) {
    const given = parameters.find((parameter) => parameter.name === name);
    for (const field of given === undefined ? [] : membersOf(given)) {
      if (!fields.get(field.name)?.hasComment()) fields.set(field.name, field);
    }
  }
  return [...fields.values()];
}

const isOneOrMore = (type: string) => type.startsWith("OneOrMore<");

/** The type of one value of a field, with the name of what TypeDoc spells out. */
function typeText({ type }: DeclarationReflection): string {
  const written = type?.toString() ?? "";
  const one = isOneOrMore(written)
    ? written.slice("OneOrMore<".length, -1).replace(/^\((.*)\)$/u, "$1")
    : written;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how the type is written
  return one.replaceAll("`${string}:${string}`", "OwnId");
}

/** The members of a parameter whose type is a filter or options of this package. */
function membersOf({ type }: ParameterReflection): readonly DeclarationReflection[] {
  const target = type?.type === "reference" ? type.reflection : undefined;
  const isFilter = target?.isDeclaration() && /(?:Filter|Options)$/u.test(target.name);
  return isFilter ? (target.children ?? []) : [];
}

/** The terms that a field takes, where they are few. */
function terms({ type }: DeclarationReflection): JSX.Children {
  const written = type?.toString() ?? "";
  const vocabulary = vocabularies.find(([name]) => new RegExp(`\\b${typeName(name)}\\b`, "u").test(written));
  const names = Object.keys(vocabulary?.[1] ?? {});
  if (names.length === 0 || names.length > MOST_TERMS) return;
  return (
    <p>
      {"One of "}
      {names.map((name, index) => [index === 0 ? "" : ", ", <code>{`"${name}"`}</code>])}
    </p>
  );
}
