/** What the generator works on. */
export interface Surroundings {
  /** The root of the package: `data/` below it is read, the generated files below it are written. */
  readonly root: string;
  /** Takes a line of output. */
  readonly print: (line: string) => void;
  /** Takes a line about something wrong. */
  readonly warn: (line: string) => void;
}
