/** How wide the output is laid out where nothing tells. */
const COLUMNS = 100;

/** The widths that are believed of an environment variable. */
const LEAST = 40;
const MOST = 200;

/** What `columnsOf` asks of a stream: what Node's standard streams tell of themselves. */
export interface SizedStream {
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** How many characters a line of the terminal holds. */
  readonly columns?: number | undefined;
}

/** Tells how many characters a line of a stream holds: as its terminal says, else as COLUMNS does. */
export function columnsOf(
  { isTTY, columns }: SizedStream,
  { COLUMNS: told = "" }: NodeJS.ProcessEnv,
): number {
  if (isTTY && columns) return columns;
  const wanted = /^\d+$/u.test(told) ? Number(told) : 0;
  return wanted >= LEAST && wanted <= MOST ? wanted : COLUMNS;
}
