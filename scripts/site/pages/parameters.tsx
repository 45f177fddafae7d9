import { type DeclarationReflection, JSX, type SignatureReflection } from "typedoc";
import type { Page } from "../page.js";
import { typeNameOf, vocabularies } from "../vocabularies.js";
import { section } from "./parts.js";

/** How many terms a table lists; of longer vocabularies the page of the type does. */
const MOST_TERMS = 12;

/** The fields of the filters and options that a function takes, in place: what each must hold and what it means. */
export function parameterFields(page: Page, { signatures = [] }: DeclarationReflection): JSX.Children {
  const fields = new Map<string, DeclarationReflection>();
  for (const field of signatures.flatMap(objectsOf).flatMap(({ children = [] }) => children)) {
    // What a function takes more specially in one of its forms has the same meaning.
    if (!fields.has(field.name) || !fields.get(field.name)?.hasComment()) fields.set(field.name, field);
  }
  if (fields.size === 0) return;
  const several = [...fields.values()].some(({ type }) => isOneOrMore(type?.toString() ?? ""));
  return (
    <div class="tsd-typography">
      {section(
        page,
        "fields",
        "Fields",
        several && <p>A field of a filter takes one value, or an array of several.</p>,
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Type</th>
                <th scope="col">Meaning</th>
              </tr>
            </thead>
            <tbody>
              {[...fields.values()].map((field) => (
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
        </div>,
      )}
    </div>
  );
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

/** The interfaces of this package that the parameters of a signature are. */
function objectsOf({ parameters = [] }: SignatureReflection): readonly DeclarationReflection[] {
  return parameters.flatMap(({ type }) => {
    const target = type?.type === "reference" ? type.reflection : undefined;
    return target?.isDeclaration() && /(?:Filter|Options)$/u.test(target.name) ? [target] : [];
  });
}

/** The terms that a field takes, where they are few. */
function terms({ type }: DeclarationReflection): JSX.Children {
  const written = type?.toString() ?? "";
  const vocabulary = vocabularies.find(([name]) =>
    new RegExp(`\\b${typeNameOf(name)}\\b`, "u").test(written),
  );
  const names = Object.keys(vocabulary?.[1] ?? {});
  if (names.length === 0 || names.length > MOST_TERMS) return;
  return (
    <p>
      {"One of "}
      {names.map((name, index) => [index === 0 ? "" : ", ", <code>{`"${name}"`}</code>])}
    </p>
  );
}
