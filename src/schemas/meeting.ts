import * as z from "zod/v4";
import { MEETING_FORMATS, type MeetingFormat } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { day } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { nonEmptyListOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";

/** Creates the meeting schema for a set of known ids. */
export const meetingSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("meeting", ids),
    series: reference(ids, "organization"),
    ordinal: positiveInteger("the number of the session"),
    date: day(),
    city: reference(ids, "place"),
    host: reference(ids, "party"),
    chairs: nonEmptyListOf("person id", reference(ids, "person")),
    formats: nonEmptyListOf("format", oneOf<MeetingFormat>(MEETING_FORMATS)),
  };
  return z.strictObject(shape, expectedObject("a meeting", shape));
};

/** The type of the meeting schema. */
export interface MeetingSchema extends ReturnType<typeof meetingSchemaFor<never>> {}

/** The type of the schema of a user's own meeting. */
export interface OwnMeetingSchema extends ReturnType<typeof meetingSchemaFor<OwnId>> {}
