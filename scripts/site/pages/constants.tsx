import { JSX } from "typedoc";
import { listRecords } from "../../../src/index.js";
import { constantName } from "../../generate/constant-names.js";
import { ORDERED_KINDS, titleOf } from "../kinds.js";
import type { Page } from "../page.js";
import { section } from "./parts.js";

/** The entry of the records: the constant of each by its name, kind by kind. What each says is on its page. */
export function constantsPage(page: Page): JSX.Element {
  return (
    <div class="tsd-typography">
      <p>Every record as a constant of its own, so that a bundle holds only those that it uses.</p>
      {ORDERED_KINDS.map(([kind, { collection }]) =>
        section(
          page,
          collection,
          titleOf(kind),
          <ul>
            {listRecords({ kind }).map(({ id }) => (
              <li>
                <a href={page.linkTo(id)}>{constantName(id)}</a>
              </li>
            ))}
          </ul>,
        ),
      )}
    </div>
  );
}
