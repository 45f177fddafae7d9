/** Makes a source of numbers from 0 to below 1 that look random, and are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  // The generator "mulberry32": short, and good enough to vary amounts.
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
