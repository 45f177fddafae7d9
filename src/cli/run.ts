import { escapeUnprintable } from "../text/escape-unprintable.js";
import { type Arguments, allowOnly, readArguments } from "./arguments.js";
import { type Answer, type Command, type Io, note } from "./command.js";
import { briefCommand } from "./commands/brief.js";
import { citeCommand } from "./commands/cite.js";
import { listCommand } from "./commands/list.js";
import { searchCommand } from "./commands/search.js";
import { showCommand } from "./commands/show.js";
import { verifyCommand } from "./commands/verify.js";
import { similarNames, UserError, unknownName } from "./errors.js";
import { commandHelp, programHelp, version } from "./help.js";
import { findList } from "./lists.js";
import { pageOf } from "./terminal/page.js";

/** The commands by their names, in the order of the help. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["brief", briefCommand],
  ["list", listCommand],
  ["search", searchCommand],
  ["show", showCommand],
  ["verify", verifyCommand],
  ["cite", citeCommand],
]);

/** What to type instead of some words that people try. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ["find", "search <words>"],
  ["who", "list people"],
]);

const ESCAPE = "\u001b";

/** What a painted text holds; the group keeps it when a text is split. */
const OWN_COLOURS = new RegExp(`(${ESCAPE}\\[\\d+m)`, "u");

/** The exit code for what could not be run as it was typed. */
const COULD_NOT_RUN = 2;

/**
 * Runs the program.
 *
 * @param args - What was typed after the program's name.
 * @returns The exit code: 0, 1 if the answer is no, 2 if nothing could be run.
 */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    const { text, exitCode = 0 } = await answer(readArguments(args), io);
    if (text !== "") io.out(`${printable(text, io)}\n`);
    return exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(io, error.message);
    return COULD_NOT_RUN;
  }
}

async function answer({ words: [name, ...words], options }: Arguments, io: Io): Promise<Answer> {
  const args = { words, options };
  if (options.has("help")) return { text: help(name === "help" ? words[0] : name, io) };
  if (name === "help") {
    allowOnly(name, args, [], 1);
    return { text: help(words[0], io) };
  }
  if (options.has("version")) return { text: version() };
  const command = findCommand(name ?? "brief");
  allowOnly(name ?? "brief", args, command.options, command.mostWords);
  return command.run(args, io);
}

function help(name: string | undefined, io: Io): string {
  const page = pageOf(io);
  if (name === undefined || name === "help") return programHelp(page, COMMANDS);
  return commandHelp(page, name, findCommand(name));
}

function findCommand(name: string): Command {
  const command = COMMANDS.get(name);
  if (command !== undefined) return command;
  const names = [...COMMANDS.keys(), "help"];
  const list = findList(name);
  const hint = HINTS.get(name) ?? (list && `list ${list.name}`);
  const meant = hint === undefined ? similarNames(name, names) : [hint];
  throw unknownName("Command", name, meant, `one of ${names.join(", ")}`);
}

/** Escapes what a terminal would act on, but for line ends, tabs and the program's own colours. */
function printable(text: string, { colour }: Io): string {
  const parts = colour ? text.split(OWN_COLOURS) : [text];
  return parts.map((part, at) => (at % 2 === 1 ? part : escapeUnprintable(part, "\n\t"))).join("");
}
