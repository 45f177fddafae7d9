import { findSector, listSectors, PARTY_IDS, type PartyId, parties, type SectorId } from "kz-tr-council";
import { foldName } from "../data/fold.js";
import { labelOf } from "../data/names.js";
import { unknown } from "../errors.js";

/**
 * Reads one value of a closed list.
 *
 * @throws UserError for any other.
 */
export function chooseOne<T extends string>(what: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === typed);
  if (found === undefined) throw unknown(what, typed, allowed);
  return found;
}

/**
 * Reads a sector by its id or by what people call it.
 *
 * @throws UserError where no sector is called so.
 */
export function chooseSector(typed: string): SectorId {
  const sector = findSector(typed);
  if (sector !== undefined) return sector.id;
  const names = listSectors().flatMap(({ id, label, aliases }) => [id, label, ...(aliases ?? [])]);
  throw unknown("sector", typed, names, "see kz-tr-council list sectors");
}

/**
 * Reads a speaker by the id or by one word of the name, such as a surname.
 *
 * @throws UserError where none or several are meant.
 */
export function chooseSpeaker<T extends string>(typed: string, ids: readonly T[]): T {
  const word = foldName(typed);
  const found = ids.find((id) => id === word) ?? onlyOne(ids.filter((id) => nameWordsOf(id).includes(word)));
  if (found === undefined)
    throw unknown("speaker", typed, [...ids, ...ids.flatMap(nameWordsOf)], `known: ${ids.join(", ")}`);
  return found;
}

/**
 * Reads a party by its id or its ISO 3166-1 code.
 *
 * @throws UserError for any other.
 */
export function chooseParty(typed: string): PartyId {
  const word = foldName(typed);
  const found = PARTY_IDS.find((id) => {
    const { alpha2, alpha3 } = parties[id];
    return [id, alpha2, alpha3].some((name) => name.toLowerCase() === word);
  });
  if (found === undefined) throw unknown("party", typed, PARTY_IDS);
  return found;
}

/** Gives the words of an id that stand for a name: "of" and "the" are in many and mean none, and have no capital. */
function nameWordsOf(id: string): readonly string[] {
  const capitalised = labelOf(id).match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  const names = capitalised.map(foldName);
  return id.split("-").filter((word) => names.includes(word));
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
