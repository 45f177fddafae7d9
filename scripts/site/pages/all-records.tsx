import { JSX } from "typedoc";
import { corroboration, figures, listRecords } from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
import { ORDERED_KINDS, titleOf } from "../kinds.js";
import type { Page } from "../page.js";
import { quantityText, recordLink, recordList, saidBy, section, term } from "./parts.js";

/** Every record: the figures as a table, the other kinds as lists. */
export function allRecordsPage(page: Page): JSX.Element {
  return (
    <div class="tsd-typography">
      <p>{`The package holds ${listRecords().length} records. Each has a page.`}</p>
      {ORDERED_KINDS.map(([kind, { collection, definition }]) =>
        section(
          page,
          collection,
          titleOf(kind),
          <p>{definition}</p>,
          kind === "figure"
            ? figureTable(page)
            : recordList(
                page,
                listRecords({ kind }).map((record) => [record]),
              ),
        ),
      )}
    </div>
  );
}

function figureTable(page: Page): JSX.Element {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{KINDS.figure.label}</th>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">Status</th>
            <th scope="col">Said by</th>
            <th scope="col">Other outlets</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(figures).map((figure) => (
            <tr>
              <td>{recordLink(page, figure)}</td>
              <td class="number">{quantityText(figure)}</td>
              <td>{term("figure-status", figure.status)}</td>
              <td>{saidBy(page, figure)}</td>
              <td>{term("corroboration-verdict", corroboration(figure.id).verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
