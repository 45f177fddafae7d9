import * as z from "zod/v4";
import { FIGURE_STATUSES, MEASURES } from "../model/figure.js";
import { UNITS, type Unit } from "../model/quantity.js";
import { day, year } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { sectoredFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of a quantity that was reported for the given ids. */
export const figureSchemaFor = (ids: Ids) => {
  const shape = {
    ...sectoredFields("figures", ids),
    measure: oneOf(MEASURES),
    quantity: reportedQuantityFor<Unit>(UNITS),
    status: oneOf(FIGURE_STATUSES),
    period: year().optional(),
    asOf: day().optional(),
    from: reference(ids, "parties").optional(),
    to: reference(ids, "parties").optional(),
    commodity: reference(ids, "commodities").optional(),
    partOf: reference(ids, "figures").optional(),
    attributedTo: reference(ids, "people").optional(),
  };
  return z.strictObject(shape, expectedObject("a figure", shape));
};

/** The type of {@link figureSchema}. */
export type FigureSchema = ReturnType<typeof figureSchemaFor>;

/** The schema of a quantity that was reported. */
export const figureSchema: FigureSchema = /* @__PURE__ */ figureSchemaFor(IDS);
