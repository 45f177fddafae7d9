import { JSX } from "typedoc";
import { corroboration, type Figure, type FigureId, figures, formatQuantity } from "../../../src/index.js";
import { manifest } from "../../generate/manifest.js";
import { catalogue, documentBy } from "../catalogues.js";
import { charts } from "../charts/index.js";
import type { Page } from "../page.js";
import { chips } from "./chips.js";
import { code, section, speakers, values } from "./parts.js";

/** The figures that people come for. */
const CARDS: readonly FigureId[] = [
  "trade-turnover-2024",
  "trade-turnover-target",
  "agreements-signed",
  "turkish-companies-in-kazakhstan",
  "kazakh-investment-in-turkiye",
  "visa-free-stay",
];

/** Where to go on, by what a reader wants; the page is a document by its title. */
const WAYS: readonly (readonly [want: string, title: string])[] = [
  ["Use one number", "Import one figure"],
  ["Find a record by a word, a name or an amount", "Ask it"],
  ["List records, and know what may be added", "Filter and add up"],
  ["Know which figures other outlets dispute", "Disputed and unconfirmed"],
  ["See the words behind a record", "From words to records"],
  ["Check your own copy of the article", "Check your copy"],
  ["Cite a record", "Cite and reuse"],
  ["Build a bot that answers", "For bots and models"],
];

/** The first page: what it is, six figures, the trade chart, one import, and where to go on. */
export function homePage(page: Page): JSX.Element {
  return (
    <div class="home tsd-typography">
      <p class="lead">{manifest.description}</p>
      <ul class="cards">{CARDS.map((id) => card(page, id))}</ul>
      <JSX.Raw html={charts.trade(page.linkTo)} />
      {section(
        page,
        "install",
        "Install",
        code(page, "bash", "npm install kz-tr-council"),
        code(
          page,
          "ts",
          `import { formatQuantity } from "kz-tr-council";
import { tradeTurnover2024 } from "kz-tr-council/records";

formatQuantity(tradeTurnover2024.quantity); // "${formatQuantity(figures["trade-turnover-2024"].quantity)}"`,
        ),
      )}
      {section(
        page,
        "ways",
        "Find your way",
        <ul>
          {WAYS.map(([want, title]) => (
            <li>
              {want}: <a href={page.addressOf(documentBy(title, page.project))}>{title}</a>
            </li>
          ))}
          <li>
            See everything: <a href={page.addressOf(catalogue("records", page.project))}>All records</a>,{" "}
            <a href={page.addressOf(catalogue("vocabularies", page.project))}>All terms</a>
          </li>
        </ul>,
      )}
    </div>
  );
}

function card(page: Page, id: FigureId): JSX.Element {
  const figure = figures[id];
  return (
    <li class={`card verdict-${corroboration(id).verdict}`}>
      <a class="card-value" href={page.linkTo(id)}>
        {formatQuantity(figure.quantity)}
      </a>
      <span class="card-label">{figure.label}</span>
      <span class="remark">{saidByInShort(page, figure)}</span>
      {chips(figure)}
    </li>
  );
}

function saidByInShort(page: Page, figure: Figure): JSX.Children {
  const { named, read } = speakers(figure);
  if (named.length > 0) return ["Said by ", values(page, named)];
  return read.length === 0 ? "No speaker named" : ["No speaker named; read as said by ", values(page, read)];
}
