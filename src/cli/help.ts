import { createRequire } from "node:module";
import { type Command, PROGRAM } from "./command.js";
import { OPTIONS } from "./options.js";
import { facts, type Page, section } from "./terminal/page.js";
import { wrap } from "./terminal/wrap.js";

/** Gives the version of the installed package. */
export function version(): string {
  const manifest: { readonly version: string } = createRequire(import.meta.url)("kz-tr-council/package.json");
  return manifest.version;
}

/** Writes the help of the program. */
export function programHelp(page: Page, commands: ReadonlyMap<string, Command>): string {
  const usages = [...commands.values()].map(({ usage, summary }) => [usage, summary] as const);
  return [
    paragraph(page, "The fifth Kazakhstan–Türkiye Council meeting (Ankara, 29 July 2025) as checkable data."),
    section(page, `Usage: ${PROGRAM} <command>`, (inside) => facts(inside, usages)),
    section(page, "Options", (inside) => describeOptions(inside, ["json", "help", "version"])),
    paragraph(page, `The options of a command: ${PROGRAM} help <command>`),
    paragraph(page, "Exit codes: 0 done, 1 verify found something that is not verified, 2 could not run"),
  ].join("\n\n");
}

/** Writes the help of a command. */
export function commandHelp(page: Page, name: string, { usage, summary, details, options }: Command): string {
  return [
    paragraph(page, `${name}: ${summary}`),
    `Usage: ${PROGRAM} ${usage}`,
    ...details.map((detail) => paragraph(page, detail)),
    section(page, "Options", (inside) => describeOptions(inside, [...options, "help"])),
  ].join("\n\n");
}

function paragraph(page: Page, text: string): string {
  return wrap(text, page.width).join("\n");
}

function describeOptions(page: Page, names: readonly string[]): readonly string[] {
  const options = [...OPTIONS].filter(([name]) => names.includes(name));
  return facts(
    page,
    options.map(([name, { value, short, meaning }]) => {
      return [`${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`, meaning];
    }),
  );
}
