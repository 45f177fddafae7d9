import type { Io } from "../command.js";
import { ENGLISH, type Language } from "../languages/read.js";
import { type Paint, painter } from "./paint.js";
import { wrap } from "./wrap.js";

/** The longest line that reads well, however wide the terminal. */
const WIDEST = 120;

/** The width of a page if none is given. */
const USUAL = 100;

/** The narrowest a page gets; a narrower terminal breaks the lines itself. */
const NARROWEST = 40;

/** What the text for people is laid out on. */
export interface Page {
  /** The most characters a line may have. */
  readonly width: number;
  /** Gives a part its look. */
  readonly paint: Paint;
  /** The language of what is written. */
  readonly language: Language;
}

/**
 * Gives how many characters a line of a stream holds: as its terminal says, else as COLUMNS does.
 *
 * A file or a pipe holds lines of any length, so without COLUMNS it is `undefined` there.
 */
export function columnsOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  { COLUMNS = "" }: NodeJS.ProcessEnv,
): number | undefined {
  if (isTTY && columns) return columns;
  if (/^\d{2,4}$/u.test(COLUMNS)) return Number(COLUMNS);
  return isTTY ? USUAL : undefined;
}

/** Gives the page that text is laid out on. */
export function pageOf(
  { columns = USUAL, colour }: Pick<Io, "columns" | "colour">,
  language = ENGLISH,
): Page {
  return { width: Math.min(Math.max(NARROWEST, columns), WIDEST), paint: painter(colour), language };
}

/** Writes a section: its heading, and what is written on the page inside it, indented by two. */
export function section(page: Page, heading: string, write: (inside: Page) => readonly string[]): string {
  const lines = write({ ...page, width: page.width - 2 });
  return [page.paint("heading", heading), ...lines.map((line) => `  ${line}`.trimEnd())].join("\n");
}

/** A name with its value. */
export type Fact = readonly [name: string, value: string];

/** The least width at which a value reads well beside its name. */
const READABLE = 28;

/** Writes names with their values beside them, or below them if the names leave no room. */
export function facts(page: Page, rows: readonly Fact[]): readonly string[] {
  const left = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const below = page.width - left < READABLE;
  const hang = " ".repeat(below ? 2 : left);
  return rows.flatMap(([name, value]) => {
    const [first = "", ...rest] = wrap(value, page.width - hang.length);
    const others = rest.map((line) => hang + line);
    const title = page.paint("faint", name);
    if (!below) return [title + hang.slice(name.length) + first, ...others];
    return [...(name === "" ? [] : wrap(title, page.width)), hang + first, ...others];
  });
}
