import { type AnyRecord, findRedirect, listRecords, type RecordKind } from "kz-tr-council";
import { quote } from "../text/describe.js";
import { foldLetters } from "../text/fold-letters.js";
import { nearest } from "../text/nearest.js";
import { type Io, note } from "./command.js";
import { UserError, unknownName } from "./errors.js";

/**
 * Reads a record by its id or by a name that it alone has. An id that has moved is followed, with a note.
 *
 * @param what - What the name stands for. Example: `"--speaker"`.
 * @param kinds - The kinds that it can be of; any by default.
 * @throws UserError where no record has the id or the name, or several have the name.
 */
export function readRecord(what: string, typed: string, io: Io, kinds?: readonly RecordKind[]): AnyRecord {
  const records = listRecords({ kind: kinds });
  const id = currentId(what, typed, io);
  const name = foldName(typed);
  const byId = records.find((record) => record.id === id) ?? records.find((record) => record.id === name);
  if (byId !== undefined) return byId;
  const named = records.filter((record) => namesOf(record).map(foldName).includes(name));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const meant = (named.length > 0 ? named : similarRecords(typed, records)).map((record) => record.id);
  throw unknownName(what, typed, meant, "an id or a name; list shows them");
}

/** Gives the id under which a record is found now. */
function currentId(what: string, id: string, io: Io): string {
  const redirect = findRedirect(id);
  if (redirect === undefined) return id;
  const { kind, since } = redirect;
  if (kind === "moved") {
    note(io, `${what}: ${quote(id)} moved to ${quote(redirect.to)} in ${since}`);
    return redirect.to;
  }
  const now =
    kind === "split"
      ? `split in ${since} into ${redirect.to.join(", ")}`
      : `withdrawn in ${since}: ${redirect.reason}`;
  throw new UserError(`${what}: got ${quote(id)}, ${now}`);
}

/** Finds the records that a name may mean: those it begins a name of, the one of the nearest name, or those with its words. */
function similarRecords(typed: string, records: readonly AnyRecord[]): readonly AnyRecord[] {
  const name = foldName(typed);
  if (name === "") return [];
  const called = records.map((record) => ({ record, names: [record.id, ...namesOf(record)].map(foldName) }));
  const begun = called.filter(({ names }) => names.some((each) => each.startsWith(name)));
  if (begun.length > 0) return begun.map(({ record }) => record);
  const near = nearest(
    name,
    called.flatMap(({ names }) => names),
  );
  if (near !== undefined)
    return called.filter(({ names }) => names.includes(near)).map(({ record }) => record);
  const withWords = new Set(listRecords({ text: typed }).map(({ id }) => id));
  return records.filter(({ id }) => withWords.has(id));
}

/** The fields that hold what a record is called. */
const NAMING = ["label", "aliases", "abbreviation", "officialName", "alpha2", "alpha3", "publisher", "title"];

/** Lists what a record is called, with each word of a person's name. */
function namesOf(record: AnyRecord): readonly string[] {
  const called = NAMING.flatMap(
    (field): string | readonly string[] => record[field as "label" | "aliases"] ?? [],
  );
  const foreign = "names" in record ? Object.values(record.names ?? {}) : [];
  return [...called, ...foreign, ...(record.kind === "person" ? record.label.split(" ") : [])];
}

/**
 * Folds a name into the form of ids: lower case, without diacritics, every dash a hyphen.
 *
 * A space stays a space: "trade turnover" is a name of a sector, "trade-turnover" the beginning of ids.
 */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/\p{Pd}/gu, "-")
    .trim();
}
