import {
  PARTY_IDS,
  type PartyId,
  PERSON_IDS,
  type PersonId,
  SECTOR_IDS,
  type SectorId,
} from "../generated/ids.js";
import { people } from "../generated/tables.js";
import type { Evidence } from "../model/evidence.js";
import { wordsBeginIn } from "./fold.js";
import { sectorWithDescendants } from "./sector-tree.js";
import type { Criterion } from "./select.js";

/** Chooses by sector, the sectors within it included. */
export const bySector: Criterion<{ readonly sectors?: readonly SectorId[] | undefined }, SectorId> = {
  allowed: SECTOR_IDS,
  test: (sector) => {
    const wanted = sectorWithDescendants(sector);
    return (record) => record.sectors?.some((id) => wanted.has(id)) ?? false;
  },
};

/**
 * Chooses by words that begin words of the id, the label or the summary; case and diacritics do not count. An empty
 * text chooses all.
 */
export const byText: Criterion<
  { readonly id: string; readonly label: string; readonly summary?: string | undefined },
  string
> = {
  test: (text) => {
    const answers = wordsBeginIn(text);
    return (record) => answers(`${record.id} ${record.label} ${record.summary ?? ""}`);
  },
};

/** Chooses by who says so in the evidence. */
export const bySpeaker: Criterion<{ readonly evidence: readonly Evidence[] }, PersonId> = {
  allowed: PERSON_IDS,
  test: (speaker) => (record) => record.evidence.some((piece) => piece.speaker === speaker),
};

/** Chooses by a party among the agents of a record; a person stands for the state of the person's role. */
export function byParty<R>(agentsOf: (record: R) => readonly (string | undefined)[]): Criterion<R, PartyId> {
  return {
    allowed: PARTY_IDS,
    test: (party) => {
      const wanted = new Set<string | undefined>([party]);
      for (const person of Object.values(people)) if (person.country === party) wanted.add(person.id);
      return (record) => agentsOf(record).some((agent) => wanted.has(agent));
    },
  };
}

/** Chooses by one field that holds one value of a closed vocabulary. */
export function byField<Field extends string, V extends string>(
  field: Field,
  allowed: readonly V[],
): Criterion<{ readonly [Name in Field]: V }, V> {
  return { allowed, test: (value) => (record) => record[field] === value };
}
