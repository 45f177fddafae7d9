import { escapeUnprintable } from "../text/escape-unprintable.js";
import type { Args, OptionName } from "./args.js";
import type { Io } from "./io.js";

/** What a command answers. */
export interface Answer {
  /** What is written to standard output; a line end is added. */
  readonly text: string;
  /** The exit code: 1 where the answer is no, as from `verify`. */
  readonly exitCode: 0 | 1;
}

/** A command of the program. */
export interface Command {
  /** What it does, in a few words. */
  readonly summary: string;
  /** How it is typed, without the program's name. */
  readonly usage: string;
  /** What there is to know beyond the summary, in lines as they are printed. */
  readonly details: readonly string[];
  /** The options it has, `help` left out. */
  readonly options: readonly OptionName[];
  /** The options that take a value with other commands and none with this one, with what they mean here. */
  readonly ownFlags?: Readonly<Partial<Record<OptionName, string>>>;
  /** The most words it takes after its name. */
  readonly mostWords: number;
  /** Does its work. */
  readonly run: (args: Args, io: Io) => Answer | Promise<Answer>;
}

/** Makes the answer of a command that did what it was asked. */
export function done(text: string): Answer {
  return { text, exitCode: 0 };
}

/** Writes a value as JSON for programs, safe to look at in a terminal: JSON itself leaves some controls as they are. */
export function toJson(value: unknown): string {
  return escapeUnprintable(JSON.stringify(value, null, 2), "\n");
}
