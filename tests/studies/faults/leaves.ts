import { REFERENCES } from "../../../src/model/references.js";

/** What a leaf of the data is, by which faults are counted. */
export const LEAF_KINDS = [
  "number",
  "date",
  "id",
  "reference",
  "direction",
  "unit",
  "precision",
  "status",
  "term",
  "code",
  "evidence passage",
  "evidence words",
  "evidence speaker",
  "digest",
  "address",
  "wording",
] as const;

/** What a leaf of the data is. */
export type LeafKind = (typeof LEAF_KINDS)[number];

/** The way to a leaf, from the collection on. */
export type Path = readonly (string | number)[];

/** A string or number of the data, and where it stands. */
export interface Leaf {
  readonly path: Path;
  readonly kind: LeafKind;
  readonly value: string | number | boolean;
}

/** The fields by which records refer to others; those of evidence and of directions are kinds of their own. */
const REFERENCE_FIELDS = [
  ...new Set([...Object.values(REFERENCES).flatMap((fields) => Object.keys(fields)), "source"]),
].filter((field) => field !== "from" && field !== "to");

const FIELDS: Readonly<Record<Exclude<LeafKind, "evidence passage" | "evidence words">, readonly string[]>> =
  {
    number: ["amount", "ordinal", "n", "length", "itemised"],
    date: ["date", "signedOn", "conferredOn", "asOf", "period", "born", "published"],
    id: ["id"],
    reference: REFERENCE_FIELDS,
    direction: ["from", "to"],
    unit: ["unit"],
    precision: ["precision"],
    status: ["status", "verdict"],
    term: ["kind", "measure", "type", "attestation", "levels", "role", "stance", "topics", "formats"],
    code: [
      ..."alpha2 alpha3 numeric region subregion wikidata section code hs2022 subdivisionCode language".split(
        " ",
      ),
    ],
    "evidence speaker": ["speaker"],
    digest: ["sha256", "head"],
    address: ["url"],
    wording: [
      ..."label summary aliases keywords officialName abbreviation name title note words publisher".split(
        " ",
      ),
    ],
  };

/** Every leaf of a data set, in its order. */
export function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, child]) =>
      leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return [{ path, kind: kindOf(path), value: value as Leaf["value"] }];
}

function kindOf(path: Path): LeafKind {
  const names = path.filter((key) => typeof key === "string");
  const name = names.at(-1) ?? "";
  if (names.includes("evidence") && name === "passage") return "evidence passage";
  if (names.includes("evidence") && ["words", "prefix", "suffix"].includes(name)) return "evidence words";
  if (name === "country" && names.includes("m49")) return "code";
  if (names.includes("names")) return "wording";
  const kind = Object.entries(FIELDS).find(([, fields]) => fields.includes(name))?.[0];
  if (kind === undefined) throw new Error(`No kind of leaf is set for ${path.join(".")}`);
  return kind as LeafKind;
}
