/** A column of a table. */
export interface Column {
  /** What stands above it; a table whose columns have no titles gets no head. */
  readonly title?: string;
  /** The side its cells stand on; left by default. */
  readonly align?: "right";
  /**
   * Whether its cells are broken into lines to fit the table into the page; at most one column. The lines below the
   * first stand two further in where they are `hanging`, so that rows stay apart.
   */
  readonly flexible?: boolean | "hanging";
  /** Whether it is left out where the page is too narrow; the last such column goes first. */
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

/**
 * Decides which columns are shown and how wide.
 *
 * @param columns - All columns.
 * @param widths - What each of them would take if nothing were broken.
 * @param room - What there is for all of them and the gaps between.
 */
export function layOut(
  columns: readonly Column[],
  widths: readonly number[],
  room: number,
): readonly ShownColumn[] {
  const shown = columns.map((column, at) => ({ column, at, width: widths[at] ?? 0 }));
  while (leastWidth(shown) > room) {
    const dropped = shown.findLastIndex(({ column }) => column.optional);
    if (dropped === -1) break;
    shown.splice(dropped, 1);
  }
  const missing = totalWidth(shown) - room;
  if (missing <= 0) return shown;
  return shown.map((each) =>
    each.column.flexible ? { ...each, width: Math.max(leastOf(each), each.width - missing) } : each,
  );
}

/** What the columns take when the flexible one has as little as it is read well at. */
function leastWidth(shown: readonly ShownColumn[]): number {
  return totalWidth(shown.map((each) => ({ ...each, width: leastOf(each) })));
}

function leastOf({ column, width }: ShownColumn): number {
  return column.flexible ? Math.min(width, LEAST_FLEXIBLE) : width;
}

function totalWidth(shown: readonly ShownColumn[]): number {
  return shown.reduce((total, { width }) => total + width, GAP.length * (shown.length - 1));
}
