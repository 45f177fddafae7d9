import { escapeUnprintable } from "../text/escape-unprintable.js";
import { allowOptions, allowWords, firstWord, isOption, type OptionName, readArgs } from "./args.js";
import { briefCommand } from "./brief/command.js";
import { citeCommand } from "./cite.js";
import type { Command } from "./command.js";
import { findCollection } from "./data/collections.js";
import { UserError, unclear, unknown } from "./errors.js";
import { commandHelp, PROGRAM, programHelp } from "./help.js";
import type { Io } from "./io.js";
import { listCommand } from "./list/command.js";
import { showCommand } from "./show/command.js";
import { verifyCommand } from "./verify/command.js";
import { version } from "./version.js";

/** The commands by their names, in the order of the help. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["brief", briefCommand],
  ["list", listCommand],
  ["show", showCommand],
  ["verify", verifyCommand],
  ["cite", citeCommand],
]);

/** The exit code for what could not be run as it was typed. */
const COULD_NOT_RUN = 2;

/**
 * Runs the program.
 *
 * @param args - What was typed after the program's name.
 * @returns The exit code: 0, 1 where the answer is no, 2 where nothing could be run.
 */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    const { text, exitCode } = await answer(args, io);
    io.out(`${text}\n`);
    return exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Errors repeat what was typed, and nothing of that reaches the terminal raw.
    io.err(`${PROGRAM}: ${escapeUnprintable(error.message)}\n`);
    return COULD_NOT_RUN;
  }
}

async function answer(typed: readonly string[], io: Io): Promise<{ text: string; exitCode: 0 | 1 }> {
  const args = readArgs(typed, flagsOf(calledIn(typed)));
  const [name, ...words] = args.words;
  if (name === "help") {
    allowWords("help", words, 1);
    return { text: help(words[0]), exitCode: 0 };
  }
  if (args.flags.has("help")) return { text: help(name), exitCode: 0 };
  if (args.flags.has("version")) return { text: version(), exitCode: 0 };
  if (name !== undefined) refuseKind(name);
  const command = commandOf(name ?? "brief");
  const called = name ?? PROGRAM;
  allowOptions(called, args, command.options);
  allowWords(called, words, command.mostWords);
  return command.run({ ...args, words }, io);
}

function help(name: string | undefined): string {
  return name === undefined || name === "help" ? programHelp(COMMANDS) : commandHelp(name, commandOf(name));
}

/**
 * Gives the name of the command that is called.
 *
 * Whether an option has a value depends on the command, which may follow it. So the line is read as most commands read
 * it, and where that calls none, as those do that take an option without its value.
 */
function calledIn(typed: readonly string[]): string | undefined {
  const name = firstWord(typed);
  if (name === "help" || (name !== undefined && COMMANDS.has(name))) return name;
  return [...COMMANDS.keys()].find((each) => firstWord(typed, flagsOf(each)) === each) ?? name;
}

/** The options that take a value with other commands and none with this one. */
function flagsOf(command = "brief"): readonly OptionName[] {
  return Object.keys(COMMANDS.get(command)?.ownFlags ?? {}).filter(isOption);
}

/** Refuses the name of a kind in the place of a command, with what to type instead. */
function refuseKind(name: string): void {
  const collection = COMMANDS.has(name) ? undefined : findCollection(name);
  if (collection !== undefined) throw unclear("command", name, [`list ${collection}`]);
}

function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (command === undefined) throw unknown("command", name, [...COMMANDS.keys(), "help"]);
  return command;
}
