/**
 * Shows how the time of the helpers grows with the records that they are given: ten times as many should take about ten
 * times as long. The records are those of invented meetings. What counts is the ratio: processor time of ten runs, so that
 * other work on the machine does not count, and the least of five such.
 *
 * Usage: npm run bench
 */
import {
  corroboration,
  createSearch,
  findRecord,
  listFigures,
  listRecords,
  type OwnId,
  type OwnRecord,
  referencesTo,
  sectorProfile,
} from "kz-tr-council";
import { inventMeeting } from "../../scripts/many-meetings/invent.js";
import { readDataSet } from "../data/read-data-set.js";

const ROUNDS = 5;
const RUNS = 10;
const data = readDataSet();

/** Gives so many records of invented meetings. */
function recordsOf(size: number): OwnRecord[] {
  const records: OwnRecord[] = [];
  for (let n = 0; records.length < size; n++) {
    records.push(...(Object.values(inventMeeting(data, n)).flat() as OwnRecord[]));
  }
  return records.slice(0, size);
}

/** The searches that have been made, by what they search. */
const searches = new Map<readonly OwnRecord[], ReturnType<typeof createSearch>>();

function searchOver(records: readonly OwnRecord[]) {
  const made = searches.get(records) ?? createSearch({ records });
  searches.set(records, made);
  return made;
}

const QUESTION =
  "Did Erdoğan say that trade would grow to $15 billion, and what are 18 agricultural projects worth? ";

/** Gives so many characters of questions. */
function textOf(length: number): string {
  return QUESTION.repeat(Math.ceil(length / QUESTION.length)).slice(0, length);
}

/** What each helper is asked; the figure that is looked for is one in the middle. */
const CASES: Readonly<Record<string, (records: readonly OwnRecord[], id: OwnId) => unknown>> = {
  "listFigures({ unit, status })": (records) => listFigures({ unit: "USD", status: "actual" }, { records }),
  "listRecords({ text })": (records) => listRecords({ text: "invented 7" }, { records }),
  "findRecord(id)": (records, id) => findRecord(id, { records }),
  "corroboration(id)": (records, id) => corroboration(id, { records }),
  "referencesTo(id)": (records, id) => referencesTo(id, { records }),
  "createSearch({ records })": (records) => createSearch({ records }),
  "search(question)": (records) => searchOver(records)(QUESTION),
  'sectorProfile("energy")': (records) => sectorProfile("energy", { records }),
};

function figureAmong(records: readonly OwnRecord[]): OwnId {
  const ids = records.flatMap(({ kind, id }) => (kind === "figure" ? [id as OwnId] : []));
  return ids[Math.floor(ids.length / 2)] ?? "none:at-all";
}

/** The processor time of one run, in milliseconds. */
function leastTime(ask: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let run = 0; run < RUNS; run++) ask();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / RUNS;
  });
  return Math.min(...times);
}

const sizes = [1_000, 10_000];
const sets = sizes.map((size) => {
  const records = recordsOf(size);
  return { records, id: figureAmong(records) };
});
console.log(
  `${"".padEnd(32)}${sizes.map((size) => `${size.toLocaleString("en")} records`.padStart(16)).join("")}   growth for ten times`,
);
for (const [name, ask] of Object.entries(CASES)) {
  const times = sets.map(({ records, id }) => leastTime(() => ask(records, id)));
  const growth = times.slice(1).map((time, index) => (time / (times[index] ?? 1)).toFixed(1));
  console.log(
    `${name.padEnd(32)}${times.map((time) => `${time.toFixed(2)} ms`.padStart(16)).join("")}   ${growth.join(", ")}`,
  );
}

const { records } = sets[0] ?? { records: [] };
const [short, long] = [1_000, 10_000].map((length) => leastTime(() => searchOver(records)(textOf(length))));
const ratio = ((long ?? 0) / (short ?? 1)).toFixed(1);
console.log(`search of 10,000 characters takes ${ratio} times as long as of 1,000`);
