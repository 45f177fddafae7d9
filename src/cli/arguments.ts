import { parseArgs } from "node:util";
import { unknownWord, wrongValue } from "../text/errors.js";
import { similarNames, UserError, unknownName } from "./errors.js";
import { OPTIONS } from "./options.js";

/** What was typed, taken apart. */
export interface Arguments {
  /** The words that are not options: the command and what it is about. */
  readonly words: readonly string[];
  /** The values of each option given; none for an option that takes no value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** How `parseArgs` describes the options. */
const PARSED = Object.fromEntries(
  [...OPTIONS].map(([name, { value, short }]) => {
    return [name, { type: value === undefined ? "boolean" : "string", ...(short && { short }) } as const];
  }),
);

/**
 * Takes the command line apart.
 *
 * @throws UserError for an option that does not exist, lacks its value, has one it does not take, or has two but takes
 * one.
 */
export function readArguments(args: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, readonly string[]>();
  // Not strict: parseArgs would throw errors of its own, which suggest nothing.
  const settings = { options: PARSED, allowPositionals: true, strict: false, tokens: true } as const;
  for (const token of parseArgs({ args: [...args], ...settings }).tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    const values = [...(options.get(name) ?? []), ...valuesOf(token)];
    if (values.length > 1 && !takesSeveral(name))
      throw new UserError(wrongValue(rawName, values.at(-1), "one value"));
    options.set(name, values);
  }
  return { words, options };
}

/**
 * Refuses options that a command does not have, and words after those that it takes.
 *
 * @param called - What has the options. Example: `"list figures"`.
 */
export function allowOnly(called: string, args: Arguments, options: readonly string[], words: number): void {
  const names = [...options, "help"].map((name) => `--${name}`);
  const refused = [...args.options.keys()].find((name) => !options.includes(name));
  if (refused !== undefined) {
    const allowed = names.length === 1 ? names.join() : `one of ${names.join(", ")}`;
    throw new UserError(wrongValue(`Option of ${called}`, `--${refused}`, allowed));
  }
  const extra = args.words[words];
  if (extra !== undefined) throw new UserError(wrongValue(`Word after ${called}`, extra, "none"));
}

/**
 * Reads the value of an option that takes one of a few; `undefined` if it is not given.
 *
 * @throws UserError for any other value.
 */
export function readChoice<T extends string>({ options }: Arguments, name: string, allowed: readonly T[]) {
  const [typed] = options.get(name) ?? [];
  const found = allowed.find((value) => value === typed);
  if (found === undefined && typed !== undefined)
    throw new UserError(unknownWord(`--${name}`, typed, allowed));
  return found;
}

/** An option as it was typed. */
interface Typed {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valuesOf({ name, rawName, value, inlineValue }: Typed): readonly string[] {
  const option = OPTIONS.get(name);
  if (option === undefined) {
    const names = [...OPTIONS.keys()].map((each) => `--${each}`);
    throw unknownName("Option", rawName, similarNames(rawName, names), "one that --help lists");
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UserError(wrongValue(rawName, value, "no value"));
    return [];
  }
  // A value that starts with a dash is more likely the next option; --text=-x means it.
  if (value === undefined || (!inlineValue && value.startsWith("-")))
    throw new UserError(wrongValue(rawName, value, `${option.value}, ${option.meaning}`));
  return [value];
}

/** Checks whether an option may be given several times: a filter matches any of its values, but for words of a text. */
function takesSeveral(name: string): boolean {
  return OPTIONS.get(name)?.reads !== undefined && name !== "text";
}
