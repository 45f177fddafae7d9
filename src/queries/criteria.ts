import {
  ORGANIZATION_IDS,
  PARTY_IDS,
  PERSON_IDS,
  SECTOR_IDS,
  type SectorId,
  SOURCE_IDS,
  type SourceId,
} from "../generated/ids.js";
import { people } from "../generated/tables.js";
import type { AgentId } from "../model/agent.js";
import type { OwnEvidence, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import { currentId } from "./find-redirect.js";
import { wordsBeginIn } from "./fold.js";
import { ownAndOurs } from "./own-records.js";
import { sectorsWithin } from "./sector-tree.js";
import type { Criteria, Criterion } from "./select.js";
import { speakersIn } from "./speakers-of.js";

/** One value of a filter, or several of which a record must have one. */
export type OneOrMore<Value> = Value | readonly Value[];

/** What records of every kind can be filtered by; a record must match every field given. */
export interface BaseFilter {
  /** A speaker of the record, as `speakersOf` lists them. */
  readonly speaker?: OneOrMore<AgentId | OwnId> | undefined;
  /** A source that the record rests on. */
  readonly source?: OneOrMore<SourceId | OwnId> | undefined;
  /** The number of a passage that the record rests on. */
  readonly passage?: OneOrMore<number> | undefined;
  /**
   * Words to find in the id, label, summary or aliases: all of them, in any order, whole or as the beginning of a word.
   * Case and diacritics are ignored.
   */
  readonly text?: string | undefined;
}

/** What records that concern sectors can be filtered by. */
export interface SectoredFilter extends BaseFilter {
  /** A sector; records of the sectors within it match too. */
  readonly sector?: OneOrMore<SectorId | OwnId> | undefined;
}

/** Gives the criteria of {@link BaseFilter}. */
export const baseCriteria = (): Criteria<OwnRecord, BaseFilter> => ({
  speaker: {
    valuesOf: speakersIn,
    allowed: [...PERSON_IDS, ...ORGANIZATION_IDS, ...PARTY_IDS],
    areIds: true,
  },
  source: {
    valuesOf: (record) => provenanceOf(record).map(({ source }) => source),
    allowed: SOURCE_IDS,
    areIds: true,
  },
  passage: {
    valuesOf: (record) => provenanceOf(record).map(({ passage }) => passage),
    allowed: { example: 6, isCount: true },
  },
  text: (text) => {
    const matches = wordsBeginIn(text);
    return ({ id, label, summary = "", aliases = [] }) => matches([id, label, summary, ...aliases].join(" "));
  },
});

/** Gives the criteria of {@link SectoredFilter}. */
export const sectoredCriteria = (): Criteria<OwnRecord, SectoredFilter> => ({
  ...baseCriteria(),
  sector: {
    valuesOf: (record) => ("sectors" in record ? (record.sectors ?? []) : []),
    allowed: SECTOR_IDS,
    areIds: true,
    widen: sectorsWithin,
  },
});

/** Selects by a field that holds a term of a closed vocabulary. */
export function byTerm<Field extends string>(
  field: Field,
  allowed: readonly string[],
): Criterion<{ readonly [Name in Field]: unknown }> {
  return { valuesOf: (record) => [record[field]], allowed };
}

/** Selects by ids that a record refers to. */
export function byId<R>(
  allowed: readonly string[],
  valuesOf: (record: R) => readonly (string | undefined)[],
): Criterion<R> {
  return { valuesOf, allowed, areIds: true };
}

/** Selects by a party among the agents of a record; a person counts for the state of the person's role. */
export function byParty<R>(agentsOf: (record: R) => readonly (string | undefined)[]): Criterion<R> {
  return {
    valuesOf: agentsOf,
    allowed: PARTY_IDS,
    areIds: true,
    widen: (party, records) => {
      const known = ownAndOurs("person", records, recordsIn(people));
      const ofTheParty = known.filter(({ country }) => country !== undefined && currentId(country) === party);
      return [party, ...ofTheParty.map(({ id }) => id)];
    },
  };
}

/** The sources that a record rests on, each with the passage if it names one. */
function provenanceOf(record: OwnRecord): readonly Pick<OwnEvidence, "source" | "passage">[] {
  if (record.kind === "report") return [record];
  return "evidence" in record ? record.evidence : [];
}
