import { parseArgs } from "node:util";
import { quote } from "../text/describe.js";
import { UserError, unknown } from "./errors.js";

/** Every option of every command, as `parseArgs` describes options. */
const OPTIONS = {
  json: { type: "boolean" },
  html: { type: "boolean" },
  sector: { type: "string" },
  status: { type: "string" },
  speaker: { type: "string" },
  party: { type: "string" },
  text: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** Whether each option takes a value, and the letter that stands for it. */
type OptionTypes = Record<OptionName, { type: "string" | "boolean"; short?: string }>;

/** What the user typed, taken apart. */
export interface Args {
  /** The words that are no options: the command and what it is about. */
  readonly words: readonly string[];
  /** The options that take no value and were given. */
  readonly flags: ReadonlySet<OptionName>;
  /** The values of the options that take one. */
  readonly values: ReadonlyMap<OptionName, string>;
}

/**
 * Gives the first word that is neither an option nor the value of one: the name of the command.
 *
 * @param ownFlags - As for `readArgs`.
 */
export function firstWord(args: readonly string[], ownFlags: readonly OptionName[] = []): string | undefined {
  return tokensOf(args, optionTypes(ownFlags)).find((token) => token.kind === "positional")?.value;
}

/**
 * Takes the command line apart.
 *
 * @param ownFlags - The options that take no value with the command that is called, though they do with others.
 * @throws UserError for an option that does not exist, is given two values, lacks its value or has one it does not take.
 */
export function readArgs(args: readonly string[], ownFlags: readonly OptionName[] = []): Args {
  const options = optionTypes(ownFlags);
  const words: string[] = [];
  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue = false } = token;
    if (!isOption(name)) throw unknown("option", rawName, optionSpellings(), "see --help");
    if (options[name].type === "boolean") {
      if (value !== undefined) throw new UserError(`${rawName} takes no value`);
      flags.add(name);
    } else {
      // A value that starts with a dash is more likely the next option: who means it writes --text=-x.
      if (value === undefined || (!inlineValue && value.startsWith("-"))) {
        throw new UserError(`${rawName} needs a value`);
      }
      if (values.has(name)) throw new UserError(`${rawName} is given twice, but takes one value`);
      values.set(name, value);
    }
  }
  return { words, flags, values };
}

/** Refuses options that a command does not have. */
export function allowOptions(command: string, { flags, values }: Args, allowed: readonly OptionName[]): void {
  for (const name of [...flags, ...values.keys()]) {
    if (allowed.includes(name)) continue;
    const has =
      allowed.length === 0 ? "it has none" : `it has ${allowed.map((option) => `--${option}`).join(", ")}`;
    throw new UserError(`${command} has no option --${name}; ${has}`);
  }
}

/** Refuses more words than a command takes. */
export function allowWords(command: string, words: readonly string[], most: number): void {
  const extra = words[most];
  if (extra !== undefined) throw new UserError(`${command} does not know what to do with ${quote(extra)}`);
}

function optionTypes(ownFlags: readonly OptionName[]): OptionTypes {
  const types: OptionTypes = { ...OPTIONS };
  for (const name of ownFlags) types[name] = { type: "boolean" };
  return types;
}

function tokensOf(args: readonly string[], options: OptionTypes) {
  // Not strict: parseArgs throws errors of its own there, which know of no nearest name.
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** Tells whether there is an option of a name. */
export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function optionSpellings(): readonly string[] {
  return Object.keys(OPTIONS).map((name) => `--${name}`);
}
