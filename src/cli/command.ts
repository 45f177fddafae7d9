import { escapeUnprintable } from "../text/escape-unprintable.js";
import type { Arguments } from "./arguments.js";

/** The program's name, as it is typed. */
export const PROGRAM = "kz-tr-council";

/** What a command touches of the world outside; tests put their own in its place. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Whether the output may carry colours. */
  readonly colour: boolean;
  /** How many characters fit in a line of the output; `undefined` if lines have no limit, as in a file or a pipe. */
  readonly columns: number | undefined;
  /** Standard input, read by `verify -` alone. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What a command answers. */
export interface Answer {
  /** What is written to standard output, without the last line end; nothing at all if it is empty. */
  readonly text: string;
  /** The exit code: 1 if the answer is no, as from `verify`; 0 by default. */
  readonly exitCode?: 0 | 1;
}

/** A command of the program. */
export interface Command {
  /** What it does, in a few words. */
  readonly summary: string;
  /** How it is typed, without the program's name. */
  readonly usage: string;
  /** What there is to know beyond the summary, a paragraph each. */
  readonly details: readonly string[];
  /** The options it has, `help` left out. */
  readonly options: readonly string[];
  /** The most words it takes after its name. */
  readonly mostWords: number;
  /** Does its work. */
  readonly run: (args: Arguments, io: Io) => Answer | Promise<Answer>;
}

/** Writes what a function of the package returned as JSON. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Writes a line about the answer, or about why there is none, to standard error. */
export function note(io: Io, text: string): void {
  io.err(`${PROGRAM}: ${escapeUnprintable(text)}\n`);
}
