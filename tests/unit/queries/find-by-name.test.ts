import {
  type AnyRecord,
  findByName,
  findSector,
  getRecord,
  type Locale,
  listRecords,
  type Own,
  type Person,
  type Sector,
} from "kz-tr-council";
import { describe, expect, expectTypeOf, it } from "vitest";

const HOSTILE = [
  "",
  " \n",
  "%%",
  "the",
  "__proto__",
  "constructor",
  "toString",
  "\uD800",
  "x".repeat(100_000),
  undefined,
  null,
  5,
  {},
];
const evidence = [{ source: "acme:book", words: "some words" }] as const;
const namesake: Own<Person> = {
  kind: "person",
  id: "acme:namesake",
  label: "Example Tokayev",
  role: "poet",
  country: "kazakhstan",
  evidence,
};

describe("findByName", () => {
  it.each([
    ["KMG", "kazmunaygas"],
    ["Middle Corridor", "trans-caspian-international-transport-route"],
    ["the middle-corridor", "trans-caspian-international-transport-route"],
    ["Turkey", "turkiye"],
    ["TUR", "turkiye"],
    ["the Republic of Kazakhstan", "kazakhstan"],
    ["U.N.", "united-nations"],
    ["Birleşmiş Milletler", "united-nations"],
    ["devlet nisani", "order-of-the-state"],
    ["trade-turnover-2024", "trade-turnover-2024"],
    ["trade turnover", "trade-turnover-2024"],
    ["railway", "railways"],
    ["Қасым-Жомарт Тоқаев", "kassym-jomart-tokayev"],
    ["касым-жомарт токаев", "kassym-jomart-tokayev"],
    ["erdogan", "recep-tayyip-erdogan"],
    ["ERDOĞAN", "recep-tayyip-erdogan"],
    ["Ердоған", "recep-tayyip-erdogan"],
    ["Abai", "abai-kunanbaiuly"],
  ])("knows who or what %j is", (name, id) => {
    expect(findByName(name)?.id).toBe(id);
  });

  it.each([...HOSTILE, "Recep", "Kassym-Jomart", "Corridor", "Qazinform", "KMG and TPAO", "medal"])(
    "answers undefined to %j",
    (name) => {
      expect(findByName(name as never)).toBeUndefined();
    },
  );

  it("knows every record by its id and by its label", () => {
    for (const record of listRecords()) {
      expect(findByName(record.id)).toBe(record);
      expect(findByName(record.label.toUpperCase())).toBe(record);
      for (const alias of record.aliases ?? []) expect(findByName(alias)).toBe(record);
    }
  });

  it("answers for one kind in the type of that kind", () => {
    const found = findByName("Abai", { kind: "person" });
    expectTypeOf(found).toEqualTypeOf<Person | undefined>();
    expect(found?.role).toBe("poet");
    expect(findByName("Abai", { kind: "place" })).toBeUndefined();
    expectTypeOf(findByName("Abai")).toEqualTypeOf<AnyRecord | undefined>();
  });

  it("looks among the caller's records alone, where they are given", () => {
    expect(findByName("tokayev", { records: [namesake] })).toBe(namesake);
    expect(findByName("erdogan", { records: [namesake] })).toBeUndefined();
    expect(findByName("Example Tokayev", { records: [namesake], kind: "sector" })).toBeUndefined();
  });

  it("answers undefined where two have the name, and a whole name before a surname", () => {
    const all = [...listRecords(), namesake];
    expect(findByName("tokayev", { records: all })).toBeUndefined();
    expect(findByName("example tokayev", { records: all })).toBe(namesake);
    const sector: Own<Sector> = { kind: "sector", id: "acme:tokayev", label: "Tokayev", isic: [], evidence };
    expect(findByName("tokayev", { records: [...all, sector] })).toBe(sector);
    expect(
      findByName("energy", {
        records: [
          sector,
          { ...sector, id: "acme:energy", label: "Energy" },
          { ...sector, label: "energies" },
        ],
      }),
    ).toBeUndefined();
  });

  it("knows the names of a locale", () => {
    const locale: Locale = {
      language: "tr",
      writeQuantity: String,
      labels: { agriculture: "Tarım" },
      terms: {},
    };
    expect(findByName("tarim", { locale })?.id).toBe("agriculture");
    expect(findByName("agriculture", { locale })?.id).toBe("agriculture");
    expect(findByName("tarim")).toBeUndefined();
    expect(findSector("TARIM", { locale })?.id).toBe("agriculture");
  });

  it.each<[unknown, RegExp]>([
    ["person", /^Options: got "person"/],
    [{ kind: "people" }, /^Option "kind": got "people"/],
    [{ kinds: ["person"] }, /^Option: got "kinds"; did you mean "kind"/],
    [{ records: 5 }, /^Option "records": got 5/],
    [{ locale: [] }, /^Option "locale"/],
  ])("refuses the options %j", (options, message) => {
    expect(() => findByName("Abai", options as never)).toThrow(message);
  });
});

describe("findSector", () => {
  it.each([
    ["AI", "artificial-intelligence"],
    ["A.I.", "artificial-intelligence"],
    ["i.t.", "information-technology"],
    [" (Defense) ", "defence"],
    ["Medicine", "healthcare"],
    ["OİL", "oil-and-gas"],
    ["oıl", "oil-and-gas"],
    ["Railway", "railways"],
  ])("knows %j", (name, id) => {
    expect(findSector(name)?.id).toBe(id);
    expect(findByName(name, { kind: "sector" })?.id).toBe(id);
  });

  it.each([...HOSTILE, "Middle Corridor", "cotton"])(
    "answers undefined for %j, which is not a sector",
    (name) => {
      expect(findSector(name as never)).toBeUndefined();
    },
  );

  it("looks among the caller's sectors, where records are given", () => {
    const space: Own<Sector> = { kind: "sector", id: "acme:space", label: "Space", isic: [], evidence };
    expect(findSector("space", { records: [namesake, space] })).toBe(space);
    expect(findSector("energy", { records: [space] })).toBeUndefined();
    expect(() => findSector("space", { kind: "sector" } as never)).toThrow(/^Option: got "kind"/);
  });
});

it("finds a name that is longer than any that is looked up by nothing, not even its beginning", () => {
  const label = `Very ${"long ".repeat(60)}name`;
  const records = [{ ...getRecord("astana"), id: "acme:place", label, aliases: [], names: {} }] as const;
  expect(findByName(label, { records })).toBeUndefined();
  expect(findByName(label.slice(0, 200), { records })).toBeUndefined();
});
