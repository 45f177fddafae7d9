/** The numbers that one word says, below twenty. */
export const BELOW_TWENTY: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

/** The tens from twenty on, which ones may follow. */
export const TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Powers of ten by the word that multiplies by them. */
export const SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);

/** Powers of ten by the letters that newspapers put after digits: "5bn", "5 mln". */
export const SHORT_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mn", 6],
  ["mln", 6],
  ["bn", 9],
  ["bln", 9],
  ["tn", 12],
  ["trn", 12],
]);

/** Words that multiply a number and are not read, so that no number before them is taken for the whole. */
const UNREAD_SCALES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "k",
  "m",
  "mm",
  "mil",
  "mio",
  "b",
  "bil",
  "mrd",
  "mlrd",
  "t",
  "dozen",
  "dozens",
  "hundreds",
  "thousands",
  "millions",
  "billions",
  "trillions",
  "quadrillion",
  "lakh",
  "crore",
]);

/** Whether a word makes a greater number of the one before it. */
export function multiplies(word: string): boolean {
  return SCALES.has(word) || SHORT_SCALES.has(word) || UNREAD_SCALES.has(word);
}
