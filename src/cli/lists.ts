import {
  type AnyRecord,
  type Locale,
  listAgreements,
  listFigures,
  listInitiatives,
  listRecords,
  listReports,
  listSectors,
  listStatements,
  type RecordKind,
  tables,
  UNITS,
} from "kz-tr-council";
import { wrongValue } from "../text/errors.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./command.js";
import { UserError } from "./errors.js";
import { OPTIONS } from "./options.js";
import { readRecord } from "./read-name.js";

/** The fields of a filter, as a list of the package takes them; it refuses by itself what the compiler cannot see. */
export type Filter = Readonly<Record<string, string | readonly (string | number)[]>>;

/** A list of the package. */
export interface RecordList {
  /** The name it is asked for by. Example: `"figures"`. */
  readonly name: string;
  /** The kind of its records; absent if it lists every kind. */
  readonly kind?: RecordKind | undefined;
  /** Lists the records that match. */
  readonly list: (filter: Filter) => readonly AnyRecord[];
}

/** The kinds that have a list of their own; the others are listed by `listRecords`. */
const OWN_LISTS: { readonly [Kind in RecordKind]?: RecordList["list"] } = {
  figure: listFigures,
  agreement: listAgreements,
  initiative: listInitiatives,
  statement: listStatements,
  sector: listSectors,
  report: listReports,
};

/** The list of the records of every kind. */
export const EVERY_KIND: RecordList = { name: "all", list: listRecords };

/** Every list, in the order of the data. */
export const LISTS: readonly RecordList[] = [
  EVERY_KIND,
  ...Object.entries(tables).flatMap(([name, table]) => {
    const [record] = Object.values<AnyRecord>(table);
    if (record === undefined) return [];
    const { kind } = record;
    return { name, kind, list: OWN_LISTS[kind] ?? ((filter) => listRecords({ ...filter, kind })) };
  }),
];

/** Finds a list by its name or by the kind of its records: "figures" and "figure" are the same. */
export function findList(typed: string): RecordList | undefined {
  const name = typed.toLowerCase();
  return LISTS.find((list) => list.name === name || list.kind === name);
}

/**
 * Reads the options that filter a list into the filter that the package takes.
 *
 * @throws UserError for a value that is not a number and a record that does not exist; terms are checked by the list.
 */
export function readFilter({ options }: Arguments, io: Io, locale: Locale | undefined): Filter {
  const filter: Record<string, Filter[string]> = {};
  for (const [name, values] of options) {
    const { reads } = OPTIONS.get(name) ?? {};
    const field = fieldOf(name);
    const read = (typed: string): string | number => {
      if (reads === "number") return readNumber(name, typed);
      if (reads === "term") return readTerm(typed);
      return Array.isArray(reads) ? readRecord(`--${name}`, typed, io, { kinds: reads, locale }).id : typed;
    };
    if (name === "text") filter[name] = values.join(" ");
    else if (reads !== undefined)
      filter[field] = values.flatMap((value) => value.split(",")).map((value) => read(value.trim()));
  }
  return filter;
}

/** The field of a filter that an option is named after. Example: `"partOf"` for `"part-of"`. */
function fieldOf(option: string): string {
  return option.replace(/-\w/gu, (letter) => letter.charAt(1).toUpperCase());
}

/** The option that is named after a field of a filter. Example: `"part-of"` for `"partOf"`. */
export function optionOf(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads a term as it is shown or as it is spelled in the data: "Under way" and "under-way" are the same. */
function readTerm(typed: string): string {
  const term = typed.toLowerCase().replaceAll(" ", "-");
  return UNITS.find((unit) => unit.toLowerCase() === term) ?? term;
}

function readNumber(name: string, typed: string): number {
  if (/^\d{1,4}$/u.test(typed)) return Number(typed);
  throw new UserError(wrongValue(`--${name}`, typed, "a number, such as 6"));
}
