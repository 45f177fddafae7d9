import { DATA, ENTRIES, type Entry } from "./entries.js";
import type { Project } from "./project.js";

/** What became of a column: a pass, or why not; a column that is absent does not apply. */
export type Outcomes = Readonly<Record<string, true | string>>;

/** One row of the matrix. */
export interface Environment {
  readonly name: string;
  /** Whether the row is part of the quick matrix. */
  readonly quick?: true;
  /** What npm installs beside the package, zod included where the row does not say otherwise. */
  readonly packages?: readonly string[];
  /** The version of zod, or `null` for none. */
  readonly zod?: string | null;
  /** Installs in another way than by npm. */
  readonly install?: (project: Project) => Promise<void>;
  /** Why it cannot run here, where it cannot. */
  readonly missing?: () => string | undefined;
  readonly run: (project: Project) => Promise<Outcomes>;
}

/** Runs a program for every entry, and for the JSON where asked. Each passes where it prints that it is well. */
export function forEachEntry(
  run: (project: Project, entry: Entry, index: number) => Promise<string>,
  entries: readonly Entry[] = [...ENTRIES, DATA],
): (project: Project) => Promise<Outcomes> {
  return async (project) => {
    const outcomes: Record<string, true | string> = {};
    for (const [index, entry] of entries.entries()) {
      outcomes[entry.name] = await attempt(async () =>
        (await run(project, entry, index)).includes(`ok ${entry.name}`),
      );
    }
    return outcomes;
  };
}

/** Gives whether something holds, or why it cannot be told. */
async function attempt(work: () => Promise<boolean>): Promise<true | string> {
  try {
    return (await work()) || "the program did not say that all is well";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the command by what starts it, such as `npx kz-tr-council`. */
export async function command(
  project: Project,
  ...started: readonly [string, ...string[]]
): Promise<Outcomes> {
  const [name, ...args] = started;
  const show = () => project.run(name, ...args, "show", "trade-turnover-2024");
  return { command: await attempt(async () => (await show()).includes("$5 billion")) };
}
