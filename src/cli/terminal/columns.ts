/** How many characters a line of a terminal holds that does not tell. */
const COLUMNS = 100;

/** The least width that is believed of an environment variable. */
const LEAST = 40;

/** What `columnsOf` asks of a stream: what Node's standard streams tell of themselves. */
export interface SizedStream {
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** How many characters a line of the terminal holds. */
  readonly columns?: number | undefined;
}

/**
 * Tells how many characters a line of a stream holds: as its terminal says, else as COLUMNS does.
 *
 * A file or a pipe holds lines of any length, so without COLUMNS it is `undefined` there.
 */
export function columnsOf(
  { isTTY, columns }: SizedStream,
  { COLUMNS: told = "" }: NodeJS.ProcessEnv,
): number | undefined {
  if (isTTY && columns) return columns;
  if (/^\d+$/u.test(told) && Number(told) >= LEAST) return Number(told);
  return isTTY ? COLUMNS : undefined;
}
