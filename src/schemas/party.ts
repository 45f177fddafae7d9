import * as z from "zod/v4";
import { alpha2Code, alpha3Code, m49Code, numericCode, wikidataItem } from "./codes.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";
import { line } from "./text.js";

/** Makes the schema of a state that met for the given ids. */
export const partySchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("parties", ids),
    officialName: line("the state's full name"),
    alpha2: alpha2Code(),
    alpha3: alpha3Code(),
    numeric: numericCode(),
    m49: m49Codes(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a party", shape));
};

/** The type of {@link partySchema}. */
export type PartySchema = ReturnType<typeof partySchemaFor>;

/** The schema of a state that met. */
export const partySchema: PartySchema = /* @__PURE__ */ partySchemaFor(IDS);

/** The codes of the United Nations standard M49. */
function m49Codes() {
  const shape = { country: m49Code(), region: m49Code(), subregion: m49Code() };
  return z.strictObject(shape, expectedObject("m49", shape));
}
