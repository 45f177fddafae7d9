import { JSX } from "typedoc";
import { CURRENCIES } from "../../../src/generated/vocabularies.js";
import {
  type AnyRecord,
  cite,
  citeInText,
  formatQuantity,
  getRecord,
  type Quantity,
  type RecordKind,
  referencesTo,
  sourceLink,
  type Unit,
} from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
import { constantName } from "../../generate/constant-names.js";
import { charts, chartsOf } from "../charts/index.js";
import { roleIn, shownFields } from "../fields.js";
import { ORDERED_KINDS, titleOf } from "../kinds.js";
import { labelsInOtherLanguages } from "../languages.js";
import { corroborationOf } from "../outlets.js";
import type { Page } from "../page.js";
import { chips } from "./chips.js";
import {
  code,
  explained,
  quantityText,
  recordLink,
  recordList,
  saidBy,
  section,
  speakers,
  term,
  value,
  values,
} from "./parts.js";

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
      {outlets(page, record)}
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
        {shownFields(record).map(({ label, values: list, vocabulary, isExplained }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>
              {isExplained && vocabulary !== undefined
                ? list.map((one) => explained(vocabulary, String(one)))
                : values(page, list, vocabulary)}
            </td>
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

/** Every digit of a sum, which the value of the page abbreviates: "over 2,500,000,000 US dollars"; of others nothing. */
function exactAmount({ amount, unit, precision }: Quantity): string | undefined {
  if (!(CURRENCIES as readonly Unit[]).includes(unit)) return;
  const before = precision === "stated" ? "" : `${precision} `;
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
  // The table of a source has its address.
  if (record.kind === "source") return;
  if (record.kind === "report") {
    const { language } = getRecord(record.source);
    return section(
      page,
      "words",
      "Evidence",
      record.words === undefined ? (
        <p>The words that give the number were not read.</p>
      ) : (
        <figure class="evidence">
          <blockquote lang={language ?? "en"}>
            <mark>{record.words}</mark>
          </blockquote>
        </figure>
      ),
      <p>
        <a href={sourceLink(record)}>Open the publication</a>
      </p>,
    );
  }
  return section(
    page,
    "words",
    "Evidence",
    record.evidence.map((piece) => {
      const source = getRecord(piece.source);
      return (
        <figure class="evidence">
          <blockquote lang={source.language ?? "en"}>
            {piece.prefix !== undefined && <span class="around">{piece.prefix} </span>}
            <mark>{piece.words}</mark>
            {piece.suffix !== undefined && <span class="around">{afterWords(piece.suffix)}</span>}
          </blockquote>
          <figcaption>
            {recordLink(page, source)}
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

/** What follows the words: punctuation closes up to them. */
function afterWords(suffix: string): string {
  return /^[,.;:!?)”’]/u.test(suffix) ? suffix : ` ${suffix}`;
}

function outlets(page: Page, record: AnyRecord): JSX.Children {
  const weighed = corroborationOf(record);
  if (weighed === undefined) return;
  const { reports } = weighed;
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
            <th scope="col">Verdict</th>
            <th scope="col">Independent</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ report, source, independent, earlier }) => (
            <tr>
              <td>{recordLink(page, source)}</td>
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
    reports.some(({ earlier }) => earlier) && (
      <p>A report from before the meeting counts neither for nor against what was said at it.</p>
    ),
  );
}

function named(page: Page, record: AnyRecord): JSX.Children {
  const fields = new Map<AnyRecord, string[]>();
  for (const { record: by, field } of referencesTo(record)) {
    // The table of other outlets has these.
    if (record.kind === "figure" && by.kind === "report") continue;
    fields.set(by, [...(fields.get(by) ?? []), field]);
  }
  if (fields.size === 0) return;
  const byKind = ORDERED_KINDS.map(
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
            records.map((by) => [by, rolesOf(record, by, fields.get(by) ?? [])]),
          ),
        ],
    ),
  );
}

/** What a record is to another that names it. */
function rolesOf({ kind }: AnyRecord, by: AnyRecord, fields: readonly string[]): string | undefined {
  const isRead = by.kind === "figure" && speakers(by).read.length > 0;
  const roles = new Set(
    fields.flatMap((field) =>
      isRead && field === "attributedTo" ? "read as the speaker" : (roleIn(field, kind) ?? []),
    ),
  );
  return roles.size > 0 ? [...roles].join(", ") : undefined;
}

function use(page: Page, record: AnyRecord): JSX.Element {
  const name = constantName(record.id);
  return section(
    page,
    "use",
    "Use it",
    code(page, "ts", `import { ${name} } from "kz-tr-council/records";`),
    code(page, "bash", `npx kz-tr-council show ${record.id}`),
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
    <p>In the text: {citeInText(record)}</p>,
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
