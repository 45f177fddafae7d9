import type { OptionName } from "./args.js";
import type { Command } from "./command.js";
import { pageOf } from "./terminal/page.js";
import { table } from "./terminal/table.js";

/** The program's name, as it is typed. */
export const PROGRAM = "kz-tr-council";

/** Help is laid out for a page of one width and without colours: it is as often read in a file as on a screen. */
const PAGE = pageOf({ columns: 100, colour: false });

/** What each option is for, and how it is typed. */
const OPTIONS: Readonly<Record<OptionName, readonly [typed: string, meaning: string]>> = {
  sector: ["--sector <sector>", "only what names this sector or one within it; an id or a name, such as AI"],
  status: ["--status <status>", "only what has this status, such as target, signed or proposed"],
  speaker: [
    "--speaker <speaker>",
    "only what this speaker says; an id or a word of the name, such as tokayev",
  ],
  party: ["--party <party>", "only what concerns this party: kazakhstan, turkiye, or a code such as KZ"],
  text: ["--text <words>", "only what has these words in its id, label or summary"],
  format: ["--format <format>", "apa, mla, chicago, bibtex, ris or csl-json; apa by default"],
  html: ["--html", "take the text as HTML, even if it does not look like it"],
  json: ["--json", "print JSON for programs, with every amount in full"],
  help: ["-h, --help", "print this help"],
  version: ["-v, --version", "print the version"],
};

/** Writes the help of the program. */
export function programHelp(commands: ReadonlyMap<string, Command>): string {
  return [
    "The fifth Kazakhstan–Türkiye Council meeting (Ankara, 29 July 2025) as checkable data.",
    "",
    "Usage:",
    ...table(
      PAGE,
      [{}, { flexible: true }],
      [...commands.values()].map(({ usage, summary }) => [`${PROGRAM} ${usage}`, summary]),
    ),
    "",
    "Options:",
    ...optionLines(["json", "help", "version"]),
    "",
    `The options of a command: ${PROGRAM} help <command>`,
    "Exit codes: 0 done, 1 verify found something that is not verified, 2 could not run",
  ].join("\n");
}

/** Writes the help of one command. */
export function commandHelp(name: string, { usage, summary, details, options, ownFlags }: Command): string {
  return [
    `${name}: ${summary}`,
    "",
    `Usage: ${PROGRAM} ${usage}`,
    "",
    ...details,
    "",
    "Options:",
    ...optionLines([...options, "help"], ownFlags),
  ].join("\n");
}

function optionLines(names: readonly OptionName[], ownFlags: Command["ownFlags"] = {}): readonly string[] {
  const order = Object.keys(OPTIONS);
  const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return table(
    PAGE,
    [{}, { flexible: true }],
    sorted.map((name) => {
      const meaning = ownFlags[name];
      return meaning === undefined ? OPTIONS[name] : [`--${name}`, meaning];
    }),
  );
}
