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

const FIELDS: Readonly<Record<Exclude<LeafKind, "evidence passage" | "evidence words">, readonly string[]>> =
  {
    number: ["amount", "ordinal", "n", "itemised"],
    date: ["date", "signedOn", "on", "asOf", "period", "born", "published"],
    id: ["id"],
    reference: [
      ..."series city host chairs country parent sectors commodity partOf attributedTo lead proposedBy places".split(
        " ",
      ),
      ..."organizations commodities figures initiatives people speakers conferredBy recipient relays figure source".split(
        " ",
      ),
    ],
    direction: ["from", "to"],
    unit: ["unit"],
    precision: ["precision"],
    status: ["status", "verdict"],
    term: ["kind", "measure", "type", "levels", "role", "stance", "topics", "formats"],
    code: [
      ..."alpha2 alpha3 numeric region subregion wikidata section code hs2022 subdivisionCode language".split(
        " ",
      ),
    ],
    "evidence speaker": ["speaker"],
    digest: ["sha256"],
    address: ["url"],
    wording: [..."label summary aliases officialName abbreviation name title note publisher".split(" ")],
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
  if (name === "language" && names.some((key) => key.startsWith("nativeName"))) return "wording";
  const kind = Object.entries(FIELDS).find(([, fields]) => fields.includes(name))?.[0];
  if (kind === undefined) throw new Error(`No kind of leaf is set for ${path.join(".")}`);
  return kind as LeafKind;
}
