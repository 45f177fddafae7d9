import { linkTo } from "../../src/evidence/link-to.js";
import { dayOf, isEarlier, weigh } from "../../src/evidence/weigh.js";
import type { PersonId } from "../../src/generated/ids.js";
import type { Evidence, Evidenced } from "../../src/model/evidence.js";
import type { Figure } from "../../src/model/figure.js";
import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import type { Report } from "../../src/model/report.js";
import type { Source } from "../../src/model/source.js";

/** What the tables say of a record beyond its own fields: the answers of the helpers, from the records of a set alone. */
export interface Facts {
  /** The label of the one whom the evidence names as speaker; nothing where it names nobody, or several. */
  readonly speakerOf: (record: Evidenced) => string | undefined;
  /** What the reports on a figure add up to. */
  readonly verdictOf: (figure: Figure) => string;
  /** Whether a report is older than what its figure speaks of. */
  readonly isEarlier: (report: Report) => boolean;
  /** The address that opens the source at the words. */
  readonly linkTo: (piece: Evidence) => string;
  /** The address that opens the source at the first words that state a record. */
  readonly linkOf: (record: Evidenced) => string;
}

/** Gathers what is needed of a data set to answer quickly. */
export function factsOf(data: DataSet): Facts {
  const labels = new Map(allRecords(data).map(({ id, label }) => [id as string, label]));
  const sources = new Map(data.sources.map((source) => [source.id as string, source]));
  const figures = new Map(data.figures.map((figure) => [figure.id as string, figure]));
  const sourceOf = (id: string): Source => known(sources, id);
  const isReportEarlier = (report: Report) =>
    isEarlier(
      sourceOf(report.source),
      dayOf(known(figures, report.figure), data.meetings, (id) => sourceOf(id).published),
      (id) => data.meetings.find((meeting) => meeting.id === id)?.date,
    );
  const reportsOn = new Map<string, Report[]>();
  for (const report of data.reports) {
    reportsOn.set(report.figure, [...(reportsOn.get(report.figure) ?? []), report]);
  }
  const linked = (piece: Evidence) => linkTo(sourceOf(piece.source), piece);
  return {
    speakerOf: (record) => {
      const [speaker, ...others] = namedSpeakers(record);
      return speaker === undefined || others.length > 0 ? undefined : known(labels, speaker);
    },
    verdictOf: ({ id }) => {
      const about = reportsOn.get(id) ?? [];
      return weigh(about.map((report) => ({ report, earlier: isReportEarlier(report) }))).verdict;
    },
    isEarlier: isReportEarlier,
    linkTo: linked,
    linkOf: ({ evidence }) => linked(evidence[0]),
  };
}

/** Lists whom the evidence names as speakers, each once; not whom a figure is only read as said by (`attributedTo`). */
export function namedSpeakers({ evidence }: Evidenced): PersonId[] {
  return [...new Set(evidence.flatMap(({ speaker }) => speaker ?? []))];
}

/** Lists the records of every kind, in the order of the data. */
export function allRecords(data: DataSet): AnyRecord[] {
  return Object.values<readonly AnyRecord[]>(data).flat();
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`No record of the set has the id "${id}".`);
  return value;
}
