import type { OwnRecord } from "../model/own.js";
import type { Locale } from "../quantities/locale.js";
import { singularOf } from "../text/singular.js";
import { fold } from "./fold.js";
import { namesOf, textsIn } from "./names.js";

/** Records by what they are called; names are compared by {@link keyOf}. */
export interface NameIndex<R extends OwnRecord> {
  /** By id, and by every name. */
  readonly byName: ReadonlyMap<string, ReadonlySet<R>>;
  /** People by surname. */
  readonly bySurname: ReadonlyMap<string, ReadonlySet<R>>;
}

/** The longest name that is indexed and looked up. */
const LONGEST_NAME = 200;

/** Indexes records by what they are called. */
export function indexNames<R extends OwnRecord>(records: Iterable<R>, locale?: Locale): NameIndex<R> {
  const byName = new Map<string, Set<R>>();
  const bySurname = new Map<string, Set<R>>();
  for (const record of records) {
    for (const name of [record.id, ...namesOf(record, locale).map(({ text }) => text)])
      add(byName, name, record);
    for (const surname of surnamesOf(record)) add(bySurname, surname, record);
  }
  return { byName, bySurname };
}

/** Gives the one record that is called so and is wanted; people by surname only if nothing has the name. */
export function onlyRecordNamed<R extends OwnRecord>(
  name: unknown,
  { byName, bySurname }: NameIndex<R>,
  isWanted: (record: R) => boolean = () => true,
): R | undefined {
  if (typeof name !== "string" || name.length > LONGEST_NAME) return undefined;
  const key = keyOf(name);
  const having = (index: ReadonlyMap<string, ReadonlySet<R>>) => [...(index.get(key) ?? [])].filter(isWanted);
  const named = having(byName);
  const [found, another] = named.length > 0 ? named : having(bySurname);
  return another === undefined ? found : undefined;
}

/** A name as it is compared: folded, without "the", each word in the singular. */
function keyOf(name: string): string {
  return fold(name).replace(/^the /, "").split(" ").map(singularOf).join(" ");
}

function add<R>(index: Map<string, Set<R>>, name: string, record: R): void {
  const key = name.length > LONGEST_NAME ? "" : keyOf(name);
  if (key !== "") index.set(key, (index.get(key) ?? new Set<R>()).add(record));
}

/** The last word of a person's name, in each language. */
function surnamesOf(record: OwnRecord): string[] {
  if (record.kind !== "person") return [];
  return ["label", "names"]
    .flatMap((field) => textsIn(record, field))
    .flatMap((name) => name.trim().split(/\s+/).at(-1) ?? []);
}
