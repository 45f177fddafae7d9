/**
 * The squeezed form of a text, by which passages are recognised: without what renderings change.
 *
 * It holds letters without case and diacritics, digits, percent and currency signs; a sign that touches a number ("-5",
 * "60+"); and what stands between two digits ("2.5", "5-6"). Spaces, hyphens, quotation marks and other punctuation are
 * left out.
 */
export interface Squeezed {
  readonly letters: string;
  /** Where each of its UTF-16 code units comes from in the text. */
  readonly places: Uint32Array;
}

/** What is kept of a character. A sign is a percent or currency sign: it belongs to a number, as a digit does. */
interface Kept {
  readonly text: string;
  readonly kind: "nothing" | "letter" | "digit" | "sign";
}

/** How many codes are made a string at a time. */
const PIECE = 8192;

const NOTHING: Kept = { text: "", kind: "nothing" };

/** Squeezes a cleaned text, in linear time. */
export function squeeze(text: string): Squeezed {
  // A few characters are several letters: "ß", ligatures.
  const codes = new Uint16Array(2 * text.length + 32);
  const places = new Uint32Array(codes.length);
  let length = 0;
  const push = (kept: string, place: number) => {
    for (let at = 0; at < kept.length; at++) {
      codes[length] = kept.charCodeAt(at);
      places[length++] = place;
    }
  };
  let before = NOTHING;
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const kept = keptOf(code);
    if (kept.kind !== "nothing") {
      // Between two letters, where most gaps are, nothing is kept but a plus.
      const plain = before.kind === "letter" && kept.kind === "letter" && text[gap] !== "+";
      if (at > gap && !plain) push(between(text.slice(gap, at), before, kept), gap);
      push(kept.text, at);
      before = kept;
      gap = next;
    }
    at = next;
  }
  push(between(text.slice(gap, gap + 1), before, NOTHING), gap);
  let letters = "";
  // In pieces, since a call takes a limited number of arguments.
  for (let at = 0; at < length; at += PIECE) {
    letters += String.fromCharCode(...codes.subarray(at, Math.min(length, at + PIECE)));
  }
  return { letters, places: places.subarray(0, length) };
}

/** Gives the place in the text after the code before an index. */
export function endOf(text: string, { places }: Squeezed, index: number): number {
  const last = places[index - 1];
  return last === undefined ? 0 : last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}

/** Gives the index of the first code that comes from a place of the text or a later one. */
export function indexAt({ places }: Squeezed, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kept, since texts have few different characters. */
const folded = new Map<number, Kept>();

function keptOf(code: number): Kept {
  let kept = folded.get(code);
  if (kept === undefined) {
    const text = fold(String.fromCodePoint(code));
    const kind = /^\p{N}/u.test(text) ? "digit" : /^[%‰\p{Sc}]/u.test(text) ? "sign" : "letter";
    kept = text === "" ? NOTHING : { text, kind };
    folded.set(code, kept);
  }
  return kept;
}

/** Folds a character: a letter loses case and diacritics, a digit or sign stays, anything else goes. */
function fold(character: string): string {
  const parts = character.normalize("NFKD");
  // Taken apart, "5½" would read 51/2. Raised digits refer to footnotes.
  if (parts.includes("\u2044")) return character;
  if (/[\p{No}\u207A-\u207E]/u.test(character) && !/[\u2080-\u2089]/u.test(character)) return "";
  // Marks of scripts such as Devanagari are letters in their own right; those that any script has are diacritics.
  const kept = parts.replace(/\p{Script=Inherited}|[^\p{L}\p{N}\p{M}\p{Sc}%‰]/gu, "");
  // By way of the capital, "ı" becomes "i" and "ß" becomes "ss", as in a text that is set in capitals.
  return kept
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Script=Inherited}/gu, "");
}

/** Gives what is kept of the characters between two that are kept. */
function between(gap: string, before: Kept, after: Kept): string {
  const isNumber = ({ kind }: Kept) => kind === "digit" || kind === "sign";
  if (isNumber(before) && isNumber(after)) {
    const kept = gap
      .normalize("NFKC")
      .replace(/\s+/gu, " ")
      .replace(/ ?[-\u2010-\u2015\u2212] ?/gu, "-");
    return before.kind === "digit" && after.kind === "digit" ? kept : kept.replaceAll(" ", "");
  }
  const [trailing = ""] = (isNumber(before) ? /^[+°×^]/u : /^\+/u).exec(before === NOTHING ? "" : gap) ?? [];
  if (!isNumber(after)) return trailing;
  // A sign that compares, "< 5", or one that touches the number and is not the hyphen of a word.
  const [, compares, touches = ""] =
    /(?:([~<>±∼≈≠≤≥])\s*|([-+×^\u2010-\u2013\u2212]))$/u.exec(gap.slice(-20)) ?? [];
  if (compares) return trailing + compares;
  const hyphen = gap.length === 1 && before !== NOTHING;
  return hyphen ? trailing : trailing + touches.replace(/[\u2010-\u2013\u2212]/u, "-");
}
