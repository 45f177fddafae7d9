import { type Break, longestPiece } from "./wrap.js";

/** A column of a table. */
export interface Column {
  /** What stands above it; a table whose columns have no titles gets no head. */
  readonly title?: string;
  /** The side its cells stand on; left by default. */
  readonly align?: "right";
  /**
   * Whether its cells are the first to be broken into lines to fit the table into the page; at most one column. The
   * lines below the first stand two further in where they are `hanging`, so that rows stay apart.
   */
  readonly flexible?: boolean | "hanging";
  /** Whether its cells are ids: the last to be broken, behind a hyphen. */
  readonly id?: true;
  /** Whether it is left out, and never broken, where the page is too narrow; the last such column goes first. */
  readonly optional?: boolean;
}

/** A column that is shown: which one, and how wide. */
export interface ShownColumn {
  readonly column: Column;
  /** Where it stands among all columns, the ones left out included. */
  readonly at: number;
  readonly width: number;
}

/** What stands between two columns. */
export const GAP = "  ";

/** The least width a flexible column is read well at. */
const LEAST_FLEXIBLE = 26;

/** How wide a column can be. */
interface Measured extends ShownColumn {
  /** What its longest cell takes in one line. */
  readonly whole: number;
  /** The least it takes when its cells are broken. */
  readonly least: number;
}

/** How narrow a column may get. */
type Floor = (measured: Measured) => number;

const flexibleAlone: Floor = (each) => (each.column.flexible ? readable(each) : each.whole);
const allButIds: Floor = (each) =>
  each.column.id ? each.whole : each.column.flexible ? readable(each) : each.least;
const all: Floor = ({ least }) => least;

/**
 * Decides which columns are shown and how wide.
 *
 * The flexible column is narrowed first, then the others but for ids. Where that is not enough, optional columns are
 * left out. What is still too wide breaks ids, and if that does not help either the table juts out.
 *
 * @param columns - All columns.
 * @param cells - The texts in each of them.
 * @param room - What there is for all of them and the gaps between.
 */
export function layOut(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  room: number,
): readonly ShownColumn[] {
  const shown = columns.map((column, at) => measure(column, at, cells[at] ?? []));
  while (totalWidth(shown.map((each) => ({ width: allButIds(each) }))) > room) {
    const dropped = shown.findLastIndex(({ column }) => column.optional);
    if (dropped === -1) break;
    shown.splice(dropped, 1);
  }
  return [flexibleAlone, allButIds, all].reduce<readonly Measured[]>(
    (narrowed, floor) => narrow(narrowed, floor, room),
    shown,
  );
}

function measure(column: Column, at: number, cells: readonly string[]): Measured {
  const whole = Math.max(0, ...cells.map((cell) => cell.length));
  const piece = Math.max(0, ...cells.map((cell) => longestPiece(cell, breakOf(column))));
  const broken = Math.min(whole, piece + hangOf(column).length);
  // The longest word of a flexible column may be an address, which juts out of any page: the other cells need not.
  const least = column.optional ? whole : column.flexible ? Math.min(broken, LEAST_FLEXIBLE) : broken;
  return { column, at, width: whole, whole, least };
}

/** Takes from the widest column that has something to give, over and over, until all fit or none has. */
function narrow(shown: readonly Measured[], floor: Floor, room: number): readonly Measured[] {
  const columns = [...shown];
  while (totalWidth(columns) > room) {
    const widest = Math.max(...columns.filter((each) => each.width > floor(each)).map(({ width }) => width));
    const at = columns.findIndex((each) => each.width === widest && each.width > floor(each));
    const column = columns[at];
    if (column === undefined) break;
    columns[at] = { ...column, width: column.width - 1 };
  }
  return columns;
}

function readable({ whole }: Measured): number {
  return Math.min(whole, LEAST_FLEXIBLE);
}

/** What a column's cells are broken behind. */
export function breakOf({ id }: Column): Break {
  return id ? "-" : " ";
}

/** What stands before the lines of a broken cell but the first, where it takes that to keep rows apart. */
export function hangOf({ id, flexible }: Column): string {
  return id || flexible === "hanging" ? "  " : "";
}

function totalWidth(shown: readonly { readonly width: number }[]): number {
  return shown.reduce((total, { width }) => total + width, GAP.length * (shown.length - 1));
}
