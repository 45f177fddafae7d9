import type { Io } from "../io.js";
import { type Paint, painter } from "./paint.js";
import { wrap } from "./wrap.js";

/** The longest line that reads well, however wide the terminal. */
const WIDEST = 120;

/** How wide a page is where nothing tells. */
const USUAL = 100;

/** The narrowest a page gets; a narrower terminal breaks the lines itself. */
const NARROWEST = 40;

/** What the text for people is laid out on. */
export interface Page {
  /** The most characters a line may have. */
  readonly width: number;
  /** Gives a part its look. */
  readonly paint: Paint;
}

/** Gives the page that text is laid out on. */
export function pageOf({ columns = USUAL, colour }: Pick<Io, "columns" | "colour">): Page {
  return { width: Math.max(NARROWEST, Math.min(columns, WIDEST)), paint: painter(colour) };
}

/**
 * Gives the page that a table of records is laid out on: as wide as the output.
 *
 * A file or a pipe has no width, and whoever searches it line by line wants a record in one line.
 */
export function widePageOf({
  columns = Number.POSITIVE_INFINITY,
  colour,
}: Pick<Io, "columns" | "colour">): Page {
  return { width: Math.max(NARROWEST, columns), paint: painter(colour) };
}

/** Writes a section: its heading, and its lines below. */
export function section(page: Page, heading: string, lines: readonly string[]): string {
  return [page.paint("heading", heading), ...lines].join("\n");
}

/** Writes a paragraph, indented by two. */
export function paragraph(page: Page, text: string): readonly string[] {
  return wrap(text, page.width - 2).map((line) => `  ${line}`);
}
