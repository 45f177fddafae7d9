import { given } from "../../text/errors.js";
import { KEBAB_CASE } from "../text.js";
import { allLocated, type Check, type Problem } from "./problem.js";

/** An id is in kebab-case and names one record of the whole data set, whatever its kind. */
export const checkIds: Check = (set) => {
  const firstPlaces = new Map<string, string>();
  return allLocated(set).flatMap(({ record: { id }, path: [collection, index] }): Problem[] => {
    const path = [collection, index, "id"];
    const place = `${collection}[${index}]`;
    const first = firstPlaces.get(id);
    if (first !== undefined) {
      return [{ path, message: `got ${given(id)}, the id of ${first} too; give another id` }];
    }
    firstPlaces.set(id, place);
    if (KEBAB_CASE.test(id)) return [];
    return [{ path, message: `got ${given(id)}; give an id in kebab-case, such as "trade-turnover-2024"` }];
  });
};
