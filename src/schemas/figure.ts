import * as z from "zod/v4";
import {
  FIGURE_STATUSES,
  type FigureStatus,
  MEASURES,
  type Measure,
  UNITS,
  type Unit,
} from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { day, year } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { sectoredFields } from "./record-fields.js";

/** Creates the figure schema for a set of known ids. */
export const figureSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...sectoredFields("figure", ids),
    measure: oneOf<Measure>(MEASURES),
    quantity: reportedQuantityFor<Unit>(UNITS),
    status: oneOf<FigureStatus>(FIGURE_STATUSES),
    period: year().optional(),
    asOf: day().optional(),
    from: reference(ids, "party").optional(),
    to: reference(ids, "party").optional(),
    commodity: reference(ids, "commodity").optional(),
    partOf: reference(ids, "figure").optional(),
    attributedTo: reference(ids, "person").optional(),
  };
  return z.strictObject(shape, expectedObject("a figure", shape));
};

/** The type of the figure schema. */
export interface FigureSchema extends ReturnType<typeof figureSchemaFor<never>> {}

/** The type of the schema of a user's own figure. */
export interface OwnFigureSchema extends ReturnType<typeof figureSchemaFor<OwnId>> {}
