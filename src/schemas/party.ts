import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { alpha2Code, alpha3Code, m49Code, numericCode, wikidataItem } from "./codes.js";
import type { Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";
import { line } from "./text.js";

/** Creates the party schema for a set of known ids. */
export const partySchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("party", ids),
    officialName: line("the state's full name"),
    alpha2: alpha2Code(),
    alpha3: alpha3Code(),
    numeric: numericCode(),
    m49: m49Codes(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a party", shape));
};

/** The type of the party schema. */
export interface PartySchema extends ReturnType<typeof partySchemaFor<never>> {}

/** The type of the schema of a user's own party. */
export interface OwnPartySchema extends ReturnType<typeof partySchemaFor<OwnId>> {}

/** The codes of the United Nations standard M49. */
function m49Codes() {
  const shape = { country: m49Code(), region: m49Code(), subregion: m49Code() };
  return z.strictObject(shape, expectedObject("the M49 codes { country, region, subregion }", shape));
}
