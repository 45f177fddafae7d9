/** A part of a text, in UTF-16 code units; the end is the place after its last one. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Tells whether two parts of a text have a place in common. */
export function overlap(one: Part, other: Part): boolean {
  return one.start < other.end && other.start < one.end;
}
