/**
 * A zod schema for every kind of record and for the whole data set; the only entry that needs zod.
 *
 * @module kz-tr-council/schemas
 */

export type * from "../model/index.js";
export { agreementSchema } from "./agreement.js";
export { commoditySchema } from "./commodity.js";
export { dataSetSchema } from "./data-set.js";
export { type EvidenceSchema, evidenceSchema } from "./evidence.js";
export { figureSchema } from "./figure.js";
export { honourSchema } from "./honour.js";
export { initiativeSchema } from "./initiative.js";
export { meetingSchema } from "./meeting.js";
export { organizationSchema } from "./organization.js";
export { partySchema } from "./party.js";
export { personSchema } from "./person.js";
export { placeSchema } from "./place.js";
export { quantitySchema } from "./quantity.js";
export { recordSchema } from "./record.js";
export { reportSchema } from "./report.js";
export { sectorSchema } from "./sector.js";
export { sourceSchema } from "./source.js";
export { statementSchema } from "./statement.js";
