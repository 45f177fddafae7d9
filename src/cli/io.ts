/** What a command touches of the world outside; tests put their own in its place. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Whether the output may carry colours. */
  readonly colour: boolean;
  /** How many characters a line of the output holds; `undefined` where lines have no limit, as in a file or a pipe. */
  readonly columns: number | undefined;
  /** Standard input, read only by a command that is told to. */
  readonly stdin: AsyncIterable<Uint8Array>;
}
