import { JSX } from "typedoc";
import { CURRENCIES } from "../../../src/generated/vocabularies.js";
import {
  type AnyRecord,
  cite,
  citeInText,
  corroboration,
  type Figure,
  findRecord,
  formatQuantity,
  type Quantity,
  type RecordKind,
  referencesTo,
  sourceLink,
  type Unit,
} from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
import { constantName } from "../../generate/constant-names.js";
import { charts, chartsOf } from "../charts/index.js";
import { shownFields } from "../fields.js";
import { records as ALL_KINDS, titleOf } from "../kinds.js";
import { labelsInOtherLanguages } from "../languages.js";
import type { Page } from "../page.js";
import { chips } from "./chips.js";
import { quantityText, recordLink, recordList, saidBy, section, term, value, values } from "./parts.js";

/** The kinds whose records somebody states; of the others, a speaker only names them. */
const SAID: readonly RecordKind[] = ["figure", "agreement", "initiative"];

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** The page of a record: the value, what it means, its words, who else says it, how to use and cite it. */
export function recordPage(page: Page, record: AnyRecord): JSX.Element {
  const quantity = quantityText(record);
  const summary = "summary" in record ? record.summary : undefined;
  return (
    <div class="fact tsd-typography">
      {quantity !== undefined && <p class="fact-value">{quantity}</p>}
      {chips(record)}
      {summary !== undefined && <p class="fact-summary">{summary}</p>}
      {facts(page, record)}
      {words(page, record)}
      {record.kind === "figure" && outlets(page, record)}
      {chartsOf(record.id).map((name) => (
        <JSX.Raw html={charts[name](page.linkTo)} />
      ))}
      {named(page, record)}
      {use(page, record)}
      {citation(page, record)}
      {whole(page, record)}
    </div>
  );
}

function facts(page: Page, record: AnyRecord): JSX.Element {
  const exact = "quantity" in record ? exactAmount(record.quantity) : undefined;
  return (
    <table class="facts">
      <tbody>
        {exact !== undefined && (
          <tr>
            <th scope="row">Exact amount</th>
            <td>{exact}</td>
          </tr>
        )}
        {SAID.includes(record.kind) && "evidence" in record && (
          <tr>
            <th scope="row">Said by</th>
            <td>{saidBy(page, record)}</td>
          </tr>
        )}
        {shownFields(record).map(({ label, values: list, vocabulary }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{values(page, list, vocabulary)}</td>
          </tr>
        ))}
        {labelsInOtherLanguages(record).map(([language, label]) => (
          <tr>
            <th scope="row">In {LANGUAGES.of(language)}</th>
            <td lang={language}>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every digit of an amount that the value of the page abbreviates: "over 2,500,000,000 US dollars"; of others nothing. */
function exactAmount({ amount, unit, precision }: Quantity): string | undefined {
  const before = precision === "stated" ? "" : `${precision} `;
  if (unit === "share") return `${before}${amount} of 1`;
  if (!(CURRENCIES as readonly Unit[]).includes(unit)) return;
  return (
    before +
    amount.toLocaleString("en", {
      style: "currency",
      currency: unit,
      currencyDisplay: "name",
      minimumFractionDigits: 0,
      maximumFractionDigits: 20,
    })
  );
}

function words(page: Page, record: AnyRecord): JSX.Children {
  if (record.kind === "source") {
    return section(page, "words", "Read it", <p>{value(page, record.url)}</p>);
  }
  if (record.kind === "report") {
    return section(
      page,
      "words",
      "Its words",
      record.words === undefined ? (
        <p>The words of the number were not read.</p>
      ) : (
        <blockquote>{record.words}</blockquote>
      ),
      <p>
        <a href={sourceLink(record)}>Open the publication</a>
      </p>,
    );
  }
  return section(
    page,
    "words",
    "Its words",
    record.evidence.map((piece) => {
      const source = findRecord(piece.source);
      return (
        <figure class="evidence">
          <blockquote>
            {piece.prefix !== undefined && <span class="around">{piece.prefix} </span>}
            <mark>{piece.words}</mark>
            {piece.suffix !== undefined && <span class="around"> {piece.suffix}</span>}
          </blockquote>
          <figcaption>
            {source !== undefined && recordLink(page, source)}
            {piece.passage !== undefined && `, paragraph ${piece.passage}`}
            {piece.speaker !== undefined && [", said by ", value(page, piece.speaker)]}
            {" · "}
            <a href={sourceLink(piece)}>Open the article at these words</a>
          </figcaption>
        </figure>
      );
    }),
  );
}

function outlets(page: Page, figure: Figure): JSX.Element {
  const { reports } = corroboration(figure.id);
  if (reports.length === 0) {
    return section(
      page,
      "outlets",
      "Other outlets",
      <p>None of the other outlets that were read gives this figure.</p>,
    );
  }
  return section(
    page,
    "outlets",
    "Other outlets",
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Says</th>
            <th scope="col">Compared</th>
            <th scope="col">Independent</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ report, source, independent, earlier }) => (
            <tr>
              <td>{recordLink(page, source, source.publisher)}</td>
              <td>
                {recordLink(page, report, formatQuantity(report.quantity))}
                {report.words !== undefined && (
                  <span class="remark" lang={source.language ?? "en"}>{` “${report.words}”`}</span>
                )}
              </td>
              <td>
                {term("report-verdict", report.verdict)}
                {earlier && ", before the meeting"}
              </td>
              <td>{independent === undefined ? "not known" : independent ? "yes" : "no"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
  );
}

function named(page: Page, record: AnyRecord): JSX.Children {
  const fields = new Map<AnyRecord, string[]>();
  for (const { record: by, field } of referencesTo(record)) {
    fields.set(by, [...(fields.get(by) ?? []), field]);
  }
  if (fields.size === 0) return;
  const byKind = ALL_KINDS.map(
    ([kind]) => [kind, [...fields.keys()].filter((by) => by.kind === kind)] as const,
  );
  return section(
    page,
    "named-by",
    "Records that name it",
    byKind.map(
      ([kind, records]) =>
        records.length > 0 && [
          <h3>{`${titleOf(kind)} (${records.length})`}</h3>,
          recordList(
            page,
            records.map((by) => [by, (fields.get(by) ?? []).join(", ")]),
          ),
        ],
    ),
  );
}

function use(page: Page, record: AnyRecord): JSX.Element {
  const name = constantName(record.id);
  return section(
    page,
    "use",
    "Use it",
    <pre>
      <code class="ts">{`import { ${name} } from "kz-tr-council/records";`}</code>
    </pre>,
    <pre>
      <code class="sh">{`npx kz-tr-council show ${record.id}`}</code>
    </pre>,
    <p>
      As JSON: <a href={page.context.relativeURL(`records/${record.id}.json`)}>{`${record.id}.json`}</a>, or
      in <code>{`kz-tr-council/data/${KINDS[record.kind].collection}.json`}</code>
    </p>,
  );
}

function citation(page: Page, record: AnyRecord): JSX.Element {
  return section(
    page,
    "cite",
    "Cite it",
    <p>{cite(record)}</p>,
    <p>
      In the text: <code>{citeInText(record)}</code>
    </p>,
    <details>
      <summary>BibTeX</summary>
      <pre>
        <code>{cite(record, { format: "bibtex" })}</code>
      </pre>
    </details>,
  );
}

function whole(page: Page, record: AnyRecord): JSX.Element {
  return section(
    page,
    "record",
    "The whole record",
    <pre>
      <code class="json">{JSON.stringify(record, undefined, 2)}</code>
    </pre>,
  );
}
