/** The ids that lead from `start` back to itself, or `undefined` if the way up ends. */
export function cycleFrom(
  start: string,
  parentOf: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const way = [start];
  for (let id = parentOf.get(start); id !== undefined && way.length <= parentOf.size; id = parentOf.get(id)) {
    way.push(id);
    if (id === start) return way;
  }
  return undefined;
}
