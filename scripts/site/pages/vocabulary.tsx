import { JSX } from "typedoc";
import type { Term, VocabularyName } from "../../../src/index.js";
import { typeName } from "../../generate/vocabularies/render.js";
import type { Page } from "../page.js";
import { typeOf, usesOf, vocabularies } from "../vocabularies.js";
import { section } from "./parts.js";

/** The terms of a vocabulary with their meanings, and how many records use each. */
export function termTable(vocabulary: VocabularyName, terms: Readonly<Record<string, Term>>): JSX.Element {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">Label</th>
            <th scope="col">Meaning</th>
            <th scope="col">Records</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(terms).map(([term, { label, definition }]) => (
            <tr>
              <td>
                <code>{term}</code>
              </td>
              <td>{label}</td>
              <td>{definition}</td>
              <td class="number">{usesOf(vocabulary, term)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All closed vocabularies, each with its terms. */
export function allTermsPage(page: Page): JSX.Element {
  return (
    <div class="tsd-typography">
      <p>
        A field that takes one of a few words has a closed vocabulary. Its terms are a type, and{" "}
        <code>termOf</code> gives their labels and meanings.
      </p>
      {vocabularies.map(([name, terms]) => {
        const type = typeOf(name, page.project);
        return section(
          page,
          name,
          typeName(name),
          <p>
            <code>{`termOf("${name}", …)`}</code>
            {type !== undefined && [" · type ", <a href={page.addressOf(type)}>{typeName(name)}</a>]}
          </p>,
          termTable(name, terms),
        );
      })}
    </div>
  );
}
