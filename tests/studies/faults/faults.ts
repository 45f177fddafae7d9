import { type DataSet, KINDS } from "../../../src/model/kinds.js";
import { allTerms, type VocabularyName } from "../../../src/model/terms.js";
import secondReading from "../second-reading.json" with { type: "json" };
import { type Leaf, type LeafKind, leavesOf, type Path } from "./leaves.js";

/** What a fault is counted by. */
export type FaultKind = LeafKind | typeof CUT_QUOTE | typeof READ_ONCE;

/** A quote that lost words at an end, which leaves a shorter quote. */
export const CUT_QUOTE = "evidence cut short";

/** A leaf, other than wording, of a record that no second reader has coded: one on what other outlets say. */
export const READ_ONCE = "read once";

/** One leaf of the data changed or left out. */
export interface Fault {
  readonly leaf: Leaf;
  /** What kind of fault it is: that of the leaf, a quote that was cut, or one in a record that was read once. */
  readonly kind: FaultKind;
  /** What stands there in place of the value; `undefined` where it is left out. */
  readonly value: Leaf["value"] | undefined;
}

/** Every fault that is injected, one leaf at a time: changes of each leaf, and each optional leaf and list item left out. */
export function faultsOf(data: DataSet): readonly Fault[] {
  const ids = Object.values(data).map((records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => id),
  );
  return leavesOf(data).flatMap((leaf) => {
    const values = new Set([...changes(leaf, ids), undefined]);
    values.delete(leaf.value);
    return [...values].map((value) => ({ leaf, value, kind: kindOf(data, leaf, value) }));
  });
}

function kindOf(data: DataSet, leaf: Leaf, value: Fault["value"]): FaultKind {
  const [collection, index] = leaf.path;
  const record = data[collection as keyof DataSet][Number(index)];
  if (leaf.kind !== "wording" && record !== undefined && !(record.id in secondReading)) return READ_ONCE;
  return isCut(leaf, value) ? CUT_QUOTE : leaf.kind;
}

function isCut({ kind, value }: Leaf, changed: Fault["value"]): boolean {
  return kind === "evidence words" && String(value).includes(String(changed ?? ""));
}

/** The data with one fault in it; the rest is shared, since nothing changes it. */
export function inject(data: DataSet, { leaf, value }: Fault): DataSet {
  return changed(data, leaf.path, value) as DataSet;
}

function changed(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return rest.length === 0 && value === undefined
      ? node.filter((_, index) => index !== key)
      : node.map((item, index) => (index === key ? changed(item, rest, value) : item));
  }
  const { [key]: child, ...others } = node as Record<string, unknown>;
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [key]: changed(child, rest, value) };
}

/** Wrong values that a leaf could have, each of the right type and, where there is one, of the right vocabulary. */
function changes({ kind, value, path }: Leaf, ids: readonly (readonly string[])[]): readonly Leaf["value"][] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value * 1000, value / 2];
  switch (kind) {
    case "date":
      return [later(value), earlier(value)];
    case "id":
      return [`${value}-x`];
    case "reference":
    case "direction":
    case "evidence speaker":
      return othersOf(ids.find((list) => list.includes(value)) ?? [], value);
    case "unit":
    case "precision":
    case "status":
    case "term":
      return othersOf(vocabularyOf(path), value);
    case "evidence words":
      return [
        withoutFirst(value),
        withoutLast(value),
        withWord(value),
        value.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      ];
    case "digest":
      return [`${value.slice(0, -1)}${value.endsWith("0") ? "1" : "0"}`, "0".repeat(64)];
    case "code":
      return [
        value.replace(/.$/, (last) =>
          last === "9" || last === "Z" ? "A" : String.fromCharCode(last.charCodeAt(0) + 1),
        ),
      ];
    default:
      return [`${value} x`];
  }
}

/** Two other values of a list: the next one and the one farthest away. */
function othersOf(list: readonly string[], value: string): readonly string[] {
  const at = list.indexOf(value);
  const others = [at + 1, at + Math.floor(list.length / 2)].map(
    (index) => list[index % list.length] ?? value,
  );
  return others.filter((other) => other !== value);
}

/** The closed vocabulary that a term belongs to: that of the field, or of the field of this kind. */
function vocabularyOf(path: Path): readonly string[] {
  const field = path.filter((key) => typeof key === "string").at(-1) ?? "";
  const word = field === "status" ? field : field.replace(/s$/u, "");
  const kind = Object.entries(KINDS).find(([, { collection }]) => collection === path[0])?.[0];
  const name = [`${kind}-${word}`, word, `record-${word}`].find((candidate) => candidate in allTerms());
  if (name === undefined) throw new Error(`No vocabulary is known for ${path.join(".")}`);
  return Object.keys(allTerms()[name as VocabularyName]);
}

const DAY = 86_400_000;

function later(date: string): string {
  return moved(date, 1);
}

function earlier(date: string): string {
  return moved(date, -1);
}

/** Moves a date by one of the smallest units that it gives. */
function moved(date: string, by: number): string {
  if (date.length === 4) return String(Number(date) + by);
  const day = new Date(date.length === 7 ? `${date}-15` : date);
  const step = date.length === 7 ? 30 * DAY : DAY;
  return new Date(day.getTime() + by * step).toISOString().slice(0, date.length);
}

function withoutFirst(words: string): string {
  return words.split(" ").slice(1).join(" ");
}

function withoutLast(words: string): string {
  return words.split(" ").slice(0, -1).join(" ");
}

function withWord(words: string): string {
  const list = words.split(" ");
  list[Math.floor(list.length / 2)] = "something";
  return list.join(" ");
}
