import {
  type AnyRecord,
  findByName,
  findRedirect,
  type Locale,
  listRecords,
  RECORD_KINDS,
  type RecordKind,
  search,
} from "kz-tr-council";
import { quote } from "../text/describe.js";
import { goneId } from "../text/errors.js";
import { type Io, note } from "./command.js";
import { similarNames, UserError, unknownName } from "./errors.js";

/** Which records may be meant, and the language whose names are known beside the English ones. */
interface Meant {
  /** The kinds that it can be of; any by default. */
  readonly kinds?: readonly RecordKind[];
  readonly locale?: Locale | undefined;
}

/**
 * Reads a record by its id or by a name that it alone has. An id that has moved is followed, with a note.
 *
 * @param what - What the name stands for. Example: `"--speaker"`.
 * @throws UserError if no record has the id or the name, or several have the name.
 */
export function readRecord(
  what: string,
  typed: string,
  io: Io,
  { kinds = RECORD_KINDS, locale }: Meant = {},
): AnyRecord {
  const id = currentId(what, typed, io);
  const records = listRecords({ kind: kinds });
  const record = records.find((each) => each.id === id) ?? findByName(typed, { records, locale });
  if (record !== undefined) return record;
  const found = search(typed, { kinds }).map((hit) => hit.record.id);
  const meant =
    found.length > 0
      ? found
      : similarNames(
          typed,
          records.map((each) => each.id),
        );
  const lists = kinds === RECORD_KINDS ? ["all"] : kinds;
  throw unknownName(what, typed, meant, `an id or a name: see list ${lists.join(", list ")}`);
}

/** Gives the id under which a record is found now. */
function currentId(what: string, id: string, io: Io): string {
  const redirect = findRedirect(id);
  if (redirect === undefined) return id;
  if (redirect.kind !== "moved") throw new UserError(goneId(what, id, redirect));
  note(io, `${what}: ${quote(id)} moved to ${quote(redirect.to)} in ${redirect.since}`);
  return redirect.to;
}
