import { once } from "node:events";
import { createWriteStream, mkdirSync, readdirSync, type WriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import { type DataSet, KINDS } from "../../src/model/kinds.js";
import { rowsOf } from "../generate/csv/render-table.js";
import { type Table, tablesOf } from "../generate/csv/tables.js";
import { inventMeeting, meetingName, SHARED_KINDS } from "./invent.js";

/** How many meetings a file holds at most, and how many files a table has at least where there are enough meetings. */
const PART = 100;
const PARTS = 10;

/** The column that says which meeting a row is of; `meeting` is a column of agreements. */
const MEETING = "of_meeting";

/**
 * Writes the tables of many invented meetings, a folder a table, a file for some meetings each; gives the size in bytes.
 *
 * @throws RangeError if the folder is not empty: files of another run would be read as parts of this one.
 */
export async function writeMeetings(
  data: DataSet,
  count: number,
  folder: string,
  progress: (written: number) => void,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const [other] = readdirSync(folder);
  if (other !== undefined) {
    throw new RangeError(`Folder: got "${folder}", which holds "${other}"; give a new or an empty folder.`);
  }
  writeFileSync(
    join(folder, "README.txt"),
    "Every meeting, record, word and amount in this folder is invented; it serves to measure tools with many meetings.\n",
  );
  let bytes = await writePart(folder, "shared", [{ name: "", tables: sharedTables(data) }]);
  const size = Math.min(PART, Math.ceil(count / PARTS));
  for (let first = 0; first < count; first += size) {
    const last = Math.min(first + size, count);
    bytes += await writePart(folder, String(first / size).padStart(5, "0"), inventFrom(data, first, last));
    progress(last);
  }
  return bytes;
}

/** The tables of a meeting. */
interface MeetingTables {
  /** The name of the meeting; empty for what all meetings share. */
  readonly name: string;
  readonly tables: readonly Table[];
}

function* inventFrom(data: DataSet, first: number, last: number): Generator<MeetingTables> {
  for (let n = first; n < last; n++) yield { name: meetingName(n), tables: tablesOf(inventMeeting(data, n)) };
}

/** The tables of what all meetings share; where it is stated in sources is left out. */
function sharedTables(data: DataSet): Table[] {
  const collections = SHARED_KINDS.map((kind) => KINDS[kind].collection);
  const empty = Object.fromEntries(Object.keys(data).map((name) => [name, []]));
  const shared = Object.fromEntries(
    collections.map((name) => [name, data[name].map((record) => ({ ...record, evidence: [] }))]),
  );
  return tablesOf({ ...empty, ...shared } as unknown as DataSet);
}

/** Writes one file for each table that has rows; one meeting is in memory at a time. */
async function writePart(folder: string, part: string, meetings: Iterable<MeetingTables>): Promise<number> {
  const streams = new Map<string, WriteStream>();
  for (const { name: meeting, tables } of meetings) {
    for (const table of tables.filter(({ rows }) => rows.length > 0)) {
      const stream = streams.get(table.name) ?? open(folder, part, table);
      streams.set(table.name, stream);
      const rows = rowsOf(table).map((row) => [...row, meeting]);
      if (!stream.write(stringify(rows))) await once(stream, "drain");
    }
  }
  let bytes = 0;
  for (const stream of streams.values()) {
    stream.end();
    await finished(stream);
    bytes += stream.bytesWritten;
  }
  return bytes;
}

function open(folder: string, part: string, { name, columns }: Table): WriteStream {
  mkdirSync(join(folder, name), { recursive: true });
  const stream = createWriteStream(join(folder, name, `part-${part}.csv`));
  stream.write(stringify([[...columns.map((column) => column.name), MEETING]]));
  return stream;
}
