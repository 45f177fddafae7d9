import {
  agreementTotals,
  corroboration,
  FIGURE_IDS,
  getRecord,
  listFigures,
  sectorProfile,
  tradeTotals,
} from "kz-tr-council";
import type { Answer } from "./duckdb.js";

/** A question that the tables answer in SQL as the helpers answer it, for one meeting or for many. */
export interface Question {
  /** Its name in a table of results. */
  readonly name: string;
  /** The question, in words. */
  readonly text: string;
  /** The question in SQL; every table has a column `of_meeting`. */
  readonly sql: string;
  /** Answers from the package's records, in the order of the answer in SQL. */
  readonly answer: () => Answer[];
}

const disputed = () =>
  FIGURE_IDS.map((id) => corroboration(id)).filter(({ verdict }) => verdict === "disputed");

/** Five questions, each of which needs other tables. */
export const QUESTIONS: readonly Question[] = [
  {
    name: "trade",
    text: "How many times the turnover is the target, at least and at most?",
    sql: `select count(*) as meetings, min(t.amount / a.amount) as lowest, max(t.amount / a.amount) as highest
      from figures a join figures t on t.of_meeting = a.of_meeting
      where a.measure = 'trade-turnover' and a.status = 'actual'
        and t.measure = 'trade-turnover' and t.status = 'target' and t.unit = a.unit`,
    answer: () => {
      const { amount } = tradeTotals().multiple;
      return [{ meetings: 1, lowest: amount, highest: amount }];
    },
  },
  {
    name: "documents",
    text: "How many documents were signed, by what is counted?",
    sql: `select unit, sum(amount) as amount from agreements
      where meeting is not null and part_of is null group by unit order by unit`,
    answer: () => {
      const { agreements, declarations } = agreementTotals();
      return [agreements, declarations].map(({ unit, amount }) => ({ unit, amount }));
    },
  },
  {
    name: "disputes",
    text: "How many figures are disputed, and by how many reports?",
    sql: `select f.measure, count(distinct f.id) as figures, count(*) as reports
      from figures f join reports r on r.figure = f.id and r.verdict = 'differs' and not r.earlier
      where f.verdict = 'disputed' group by f.measure order by f.measure`,
    answer: () =>
      countBy(
        disputed().flatMap(({ figure, disputedBy }) => disputedBy.map(() => figure)),
        ({ measure }) => ({ measure }),
        (figures) => ({ figures: new Set(figures).size, reports: figures.length }),
      ),
  },
  {
    name: "energy",
    text: "How many records of each kind concern energy, the sectors within it included?",
    sql: `with recursive inside(id) as (
        select 'energy' union all select s.id from sectors s join inside i on s.parent = i.id
      )
      select r.kind, count(distinct r.id) as records
      from links l join records r on r.id = l.record
      where l.field = 'sectors' and l.target in (select id from inside)
      group by r.kind order by r.kind`,
    answer: () => {
      const { figures, initiatives, statements, agreements } = sectorProfile("energy");
      return countBy(
        [...figures, ...initiatives, ...statements, ...agreements],
        ({ kind }) => ({ kind }),
        (records) => ({ records: records.length }),
      );
    },
  },
  {
    name: "speakers",
    text: "Who is named as giving how many figures of each status?",
    sql: `select speaker_name, status, count(*) as figures from figures
      where speaker_name is not null group by speaker_name, status order by speaker_name, status`,
    answer: () =>
      countBy(
        listFigures().flatMap(({ evidence, status }) =>
          [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))].map((id) => ({
            speaker_name: getRecord(id).label,
            status,
          })),
        ),
        (row) => row,
        (rows) => ({ figures: rows.length }),
      ),
  },
];

/** Groups things, and counts each group; ordered by the group, as SQL orders texts. */
function countBy<T>(
  things: readonly T[],
  groupOf: (thing: T) => Answer,
  count: (things: readonly T[]) => Answer,
): Answer[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = JSON.stringify(groupOf(thing));
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ ...JSON.parse(key), ...count(group) }));
}
