import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../src/model/redirect.js";
import { git } from "./git.js";

/** A record as its file holds it; an earlier release may have had other fields than today. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Texts by name, of any depth. */
type Texts = Readonly<Record<string, unknown>>;

/** The data of one release. */
export interface Release {
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** Every vocabulary by name, its terms by name. */
  readonly vocabularies: Readonly<Record<string, Texts>>;
  /** The JSON Schema of every collection of records. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** The file of every language that the package is translated into. */
  readonly languages: Readonly<Record<string, Texts>>;
  /** The columns of every CSV file, in order. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Gives where an id leads that left; nothing for names that every object has, such as "constructor". */
export function redirectOf({ redirects }: Release, id: string): Redirect | undefined {
  return Object.hasOwn(redirects, id) ? redirects[id] : undefined;
}

/** Reads the data as the working tree holds it. */
export function readWorkingTree(root: string): Release {
  const paths = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" });
  return readRelease(
    paths.map((path) => `data/${path.replaceAll("\\", "/")}`),
    (path) => readFileSync(join(root, path), "utf8"),
  );
}

/** Reads the data of a commit. */
export function readCommit(root: string, commit: string): Release {
  const paths = git(root, "ls-tree", "-r", "-z", "--name-only", commit, "data/").split("\0");
  return readRelease(paths, (path) => git(root, "show", `${commit}:${path}`));
}

function readRelease(paths: readonly string[], read: (path: string) => string): Release {
  const named = (pattern: RegExp): [name: string, text: string][] =>
    paths.flatMap((path) => {
      const name = pattern.exec(path)?.[1];
      return name === undefined ? [] : [[name, read(path)]];
    });
  const json = (pattern: RegExp): Record<string, Record<string, unknown>> =>
    Object.fromEntries(named(pattern).map(([name, text]) => [name, JSON.parse(text)]));

  const files = json(/^data\/([^/]+)\.json$/u);
  const records = Object.values(files).flatMap((file) => (file["records"] ?? []) as StoredRecord[]);
  const schemas = Object.entries(json(/^data\/schema\/([^/]+)\.json$/u));
  return {
    records: new Map(records.map((record) => [record.id, record])),
    redirects: (files["redirects"]?.["redirects"] ?? {}) as Release["redirects"],
    vocabularies: termsOf((files["vocabularies"]?.["vocabularies"] ?? {}) as Record<string, Texts>),
    schemas: Object.fromEntries(schemas.filter(([name]) => files[name]?.["records"] !== undefined)),
    languages: json(/^data\/locales\/([^/]+)\.json$/u),
    columns: Object.fromEntries(
      named(/^data\/csv\/([^/]+)\.csv$/u).map(([name, text]) => [
        name,
        text.split(/\r?\n/u)[0]?.split(",") ?? [],
      ]),
    ),
  };
}

function termsOf(vocabularies: Readonly<Record<string, Texts>>): Release["vocabularies"] {
  return Object.fromEntries(
    Object.entries(vocabularies).map(([name, { terms }]) => [name, (terms ?? {}) as Texts]),
  );
}
