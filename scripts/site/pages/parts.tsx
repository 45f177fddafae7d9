import { JSX } from "typedoc";
import {
  type AnyEvidencedRecord,
  type AnyRecord,
  findRecord,
  formatQuantity,
  speakersOf,
  type Terms,
  termOf,
  type VocabularyName,
} from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
import { namedSpeakers } from "../../generate/facts.js";
import type { Page } from "../page.js";

const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** A heading with an anchor, listed under "On this page". */
export function section(page: Page, id: string, title: string, ...content: JSX.Children[]): JSX.Element {
  page.event.pageHeadings.push({ link: `#${id}`, text: title });
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {content}
    </section>
  );
}

/** A link to the page of a record. */
export function recordLink(page: Page, record: AnyRecord, text = record.label): JSX.Element {
  return <a href={page.linkTo(record.id)}>{text}</a>;
}

/** A value of a field: a link for an id of a record, a term's label, a date or a text. */
export function value(page: Page, of: unknown, vocabulary?: VocabularyName): JSX.Children {
  if (typeof of === "boolean") return of ? "yes" : "no";
  if (typeof of !== "string") return String(of);
  if (vocabulary !== undefined) return term(vocabulary, of);
  const record = findRecord(of);
  if (record !== undefined) return recordLink(page, record);
  if (of.startsWith("https://")) return <a href={of}>{of}</a>;
  return isDay(of) ? DAYS.format(new Date(of)) : of;
}

/** Several values, with commas between them. */
export function values(page: Page, of: readonly unknown[], vocabulary?: VocabularyName): JSX.Children {
  return of.map((one, index) => [index === 0 ? "" : ", ", value(page, one, vocabulary)]);
}

/** Who says it: whom the words themselves name, or only whom they are read as. */
export function speakers(record: AnyEvidencedRecord) {
  const named = namedSpeakers(record);
  return { named, read: named.length > 0 ? [] : speakersOf(record) };
}

/** Who says it, in words. */
export function saidBy(page: Page, record: AnyEvidencedRecord): JSX.Children {
  const { named, read } = speakers(record);
  if (named.length > 0) return values(page, named);
  const nobody = "no speaker named";
  return read.length === 0 ? nobody : [`${nobody}; read as said by `, values(page, read)];
}

/** A term as people write it, with its definition as a hint. */
export function term<V extends VocabularyName>(vocabulary: V, of: string): JSX.Element {
  const { label, definition } = termOf(vocabulary, of as Terms[V]);
  return <span title={definition}>{label}</span>;
}

/** A term with its meaning. */
export function explained<V extends VocabularyName>(vocabulary: V, of: string): JSX.Element {
  const { label, definition } = termOf(vocabulary, of as Terms[V]);
  return (
    <>
      {label} <span class="remark">{definition}</span>
    </>
  );
}

/** Code in colours, with a button that copies it. */
export function code(page: Page, language: "ts" | "bash", text: string): JSX.Element {
  return (
    <JSX.Raw html={page.context.markdown([{ kind: "code", text: `\`\`\`${language}\n${text}\n\`\`\`` }])} />
  );
}

/** The value of a record as people write it, where it has one. */
export function quantityText(record: AnyRecord): string | undefined {
  if ("quantity" in record) return formatQuantity(record.quantity);
  return record.kind === "agreement" ? formatQuantity(record.count) : undefined;
}

/** A word in a frame; its shape says the same as its colour. */
export function chip(kind: "actual" | "open" | "disputed" | "unknown" | "plain", text: string): JSX.Element {
  return <span class={`chip chip-${kind}`}>{text}</span>;
}

/** The name of a record's kind. */
export function kindLabel(record: AnyRecord): string {
  return KINDS[record.kind].label;
}

/** Records as a list of links with their values, and what is said of each. */
export function recordList(
  page: Page,
  records: readonly (readonly [record: AnyRecord, remark?: string | undefined])[],
): JSX.Element {
  return (
    <ul class="records">
      {records.map(([record, remark]) => {
        const quantity = quantityText(record);
        return (
          <li>
            {recordLink(page, record)}
            {quantity === undefined ? "" : <b> {quantity}</b>}
            {remark === undefined ? "" : <span class="remark"> {remark}</span>}
          </li>
        );
      })}
    </ul>
  );
}
