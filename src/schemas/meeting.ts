import * as z from "zod/v4";
import { MEETING_FORMATS } from "../model/meeting.js";
import { day } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { nonEmptyListOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of a session of the Council for the given ids. */
export const meetingSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("meetings", ids),
    series: reference(ids, "organizations"),
    ordinal: positiveInteger("the number of the session"),
    date: day(),
    city: reference(ids, "places"),
    host: reference(ids, "parties"),
    chairs: nonEmptyListOf("person id", reference(ids, "people")),
    formats: nonEmptyListOf("format", oneOf(MEETING_FORMATS)),
  };
  return z.strictObject(shape, expectedObject("a meeting", shape));
};

/** The type of {@link meetingSchema}. */
export type MeetingSchema = ReturnType<typeof meetingSchemaFor>;

/** The schema of a session of the Council. */
export const meetingSchema: MeetingSchema = /* @__PURE__ */ meetingSchemaFor(IDS);
