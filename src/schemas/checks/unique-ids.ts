import { given } from "../messages.js";
import { allLocated, type Check } from "./problem.js";

/** An id stands for one record of the whole data set, whatever its kind. */
export const checkUniqueIds: Check = (set) => {
  const firstPlaces = new Map<string, string>();
  return allLocated(set).flatMap(({ record, path: [collection, index] }) => {
    const place = `${collection}[${index}]`;
    const first = firstPlaces.get(record.id);
    if (first === undefined) {
      firstPlaces.set(record.id, place);
      return [];
    }
    const message = `${given(record.id)} is the id of ${first} and of ${place}: give one of them another id`;
    return [{ path: [collection, index, "id"], message }];
  });
};
