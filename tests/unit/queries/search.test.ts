import {
  type AnyRecord,
  type Commodity,
  createSearch,
  findRecord,
  getRecord,
  listRecords,
  type SearchHit,
  search,
} from "kz-tr-council";
import { ru } from "kz-tr-council/locales/ru";
import { describe, expect, expectTypeOf, it } from "vitest";

const ids = (hits: readonly SearchHit[]) => hits.map(({ record }) => record.id);
const first = (text: string) => search(text)[0]?.record.id;

describe("search in one direction", () => {
  it.each([
    ["How much did Turkey invest in Kazakhstan?", "kazakh-investment-in-turkiye"],
    ["Turkish investment in Kazakhstan", "kazakh-investment-in-turkiye"],
    ["How many Kazakh companies operate in Turkey?", "turkish-companies-in-kazakhstan"],
    ["Kazakh projects in Turkey", "turkish-projects-in-kazakhstan"],
    ["how many days can Kazakhs stay in Turkey", "visa-free-stay"],
    ["What share of Turkey's cotton goes to Kazakhstan?", "cotton-export-share"],
    ["exports from Türkiye to Kazakhstan", "export-offer-value"],
  ])("does not answer %j with what goes the other way", (text, id) => {
    expect(first(text)).not.toBe(id);
  });

  it.each([
    ["How much did Kazakhstan invest in Turkey?", "kazakh-investment-in-turkiye"],
    ["companies from Turkey in Kazakhstan", "turkish-companies-in-kazakhstan"],
    ["What share of Kazakhstan's cotton goes to Turkey?", "cotton-export-share"],
    ["How much cotton does Turkey get from Kazakhstan?", "cotton-export-share"],
    ["trade between Turkey and Kazakhstan in 2024", "trade-turnover-2024"],
    ["How much Kazakh cotton is imported by Turkey?", "cotton-export-share"],
    ["According to Kazakhstan, what share of its grain does Türkiye receive?", "grain-export-share"],
    ["How much did Turkey get in Kazakh investments?", "kazakh-investment-in-turkiye"],
    ["How many Turkish companies are hosted by Kazakhstan?", "turkish-companies-in-kazakhstan"],
    ["Is trade nearly $5 billion?", "trade-turnover-2024"],
    ["nearly 15 billion", "trade-turnover-target"],
  ])("answers %j", (text, id) => {
    expect(first(text)).toBe(id);
  });
});

describe("search for a name that is written otherwise", () => {
  it.each([
    ["health care", "healthcare"],
    ["ship building", "shipbuilding"],
    ["rail road", "railways"],
    ["Kaz Munay Gas", "kazmunaygas"],
    ["kaz-munay-gas", "kazmunaygas"],
    ["dryport", "turkish-investment-in-dry-ports"],
    ["visafree", "visa-free-stay"],
  ])("finds %j, though its words are joined or apart", (text, id) => {
    expect(first(text)).toBe(id);
  });

  it("joins no words that something stands between", () => {
    const asked = (text: string) => search(text).flatMap((hit) => hit.matched.map((match) => match.asked));
    expect(new Set(asked("health care"))).toEqual(new Set(["health care"]));
    expect(asked("health, care")).not.toContain("health, care");
    expect(asked("ship and building")).not.toContain("ship and building");
    const inRussian = createSearch({ locale: ru })("совместных проекта").flatMap((hit) => hit.matched);
    expect(inRussian.map((match) => match.asked)).not.toContain("совместных проекта");
  });
});

describe("search by quantity", () => {
  it.each([
    ["15 billion", "trade-turnover-target"],
    ["$2.5bn", "kazakh-investment-in-turkiye"],
    ["26%", "gluten-export-share"],
    ["a third of the cotton", "cotton-export-share"],
    ["33 percent", "cotton-export-share"],
    ["4,000 companies", "turkish-companies-in-kazakhstan"],
    ["34", "export-offer-categories"],
    ["90-day visa", "visa-free-stay"],
    ["180th anniversary", "abai-anniversary"],
    ["more than 60 treaties", "agreements-in-force"],
  ])("finds the record that states %j", (text, id) => {
    expect(first(text)).toBe(id);
  });

  it("lets the unit decide", () => {
    expect(first("18 projects")).toBe("joint-agricultural-projects-operational");
    expect(ids(search("18 projects"))).not.toContain("agreements-signed");
    expect(["agreements-signed", "agreements-of-29-july-2025"]).toContain(first("18 agreements"));
    expect(search("€15 billion")).toEqual([]);
    expect(search("15 percent")).toEqual([]);
  });

  it.each(["under $2.5 billion", "less than 20 agreements", "fewer than 60 agreements"])(
    "matches no quantity that %j excludes",
    (text) => {
      const fields = search(text).flatMap((hit) => hit.matched.map((match) => match.field));
      expect(fields).not.toContain("quantity");
      expect(fields).not.toContain("count");
    },
  );

  it("names the word that a unit is asked for by, not the number beside it", () => {
    expect(search("over 50 agreements")[0]?.matched.map((match) => match.asked)).toEqual(["agreements"]);
  });

  it.each([
    "15 million",
    "15 milyar",
    "15 миллиардов",
    "15 bilion",
    "15",
    "14 or 15 billion",
    "18 milyar dolar",
  ])("finds nothing by the digits of %j", (text) => {
    const matched = search(text).flatMap((hit) => hit.matched);
    expect(matched.filter((match) => /\d/.test(match.asked))).toEqual([]);
  });

  it("takes a small number without a unit, a year and a day for words", () => {
    const asked = search("the two presidents").flatMap((hit) => hit.matched.map((match) => match.asked));
    expect(new Set(asked)).toEqual(new Set(["presidents"]));
    expect(first("two schools")).toBe("maarif-schools");
    expect(first("trade turnover in 2024")).toBe("trade-turnover-2024");
    expect(first("What happened on July 29?")).toBe("fifth-council-meeting");
    expect(first("2025-07-29")).toBeDefined();
    expect(search("2025-07-18")).toEqual([]);
    const matched = search("the talks of 18 July").flatMap((hit) => hit.matched);
    expect(matched.map(({ field }) => field)).not.toContain("quantity");
  });
});

describe("search by words", () => {
  it.each([
    ["company", "companies"],
    ["treaty", "treaties"],
    ["visa", "visas"],
    ["investment", "investments"],
    ["railway modernization", "railway modernisation"],
    ["defense", "defence"],
    ["Tokayev award", "Tokayev's award"],
    ["Erdoğan", "Erdoğan'ın"],
    ["A.I.", "AI"],
    ["Turkish companies", "companies from Turkey"],
    ["ERDOGAN", "erdoğan"],
  ])("finds first by %j what it finds by %j", (one, other) => {
    expect(first(one)).toBeDefined();
    expect(first(one)).toBe(first(other));
  });

  it("knows no part of a word for the word", () => {
    for (const hit of search("AI"))
      expect(hit.matched.map(({ text }) => text).join()).toMatch(/\bAI\b|artificial/i);
    expect(first("AI")).toBe("artificial-intelligence");
  });

  it("finds nothing by what a record says it is not", () => {
    const summary = findRecord("joint-agricultural-projects-operational")?.summary;
    expect(summary).toContain("agreements");
    expect(ids(search("agreements"))).not.toContain("joint-agricultural-projects-operational");
    expect(ids(search("aim", { kinds: ["figure"] }))).toContain("trade-turnover-target");
    expect(ids(search("deadline"))).not.toContain("trade-turnover-target");
  });

  it("looks for what a question asks for", () => {
    const kindOf = (text: string) => search(text)[0]?.record.kind;
    expect(first("What are the joint agricultural projects worth?")).toBe(
      "joint-agricultural-projects-value",
    );
    expect(first("How many joint agricultural projects are there?")).toBe("joint-agricultural-projects");
    expect(kindOf("Erdoğan on Abai's anniversary")).toBe("statement");
    expect(kindOf("reports about the trade turnover")).toBe("report");
  });

  it("reads IT and US as names in capitals alone", () => {
    expect(first("IT")).toBe("information-technology");
    expect(search("it")).toEqual([]);
    expect(search("us")).toEqual([]);
    expect(first("What is it about IT?")).toBe("information-technology");
    expect(search("WHAT ABOUT IT")).toEqual([]);
  });

  it("prefers the record whose name is the whole text", () => {
    expect(first("energy")).toBe("energy");
    expect(first("cotton")).toBe("cotton");
    expect(first("what is the trade turnover?")).toBe("trade-turnover-2024");
  });

  it("knows the names in other languages", () => {
    expect(first("Қасым-Жомарт Тоқаев")).toBe("kassym-jomart-tokayev");
    expect(first("токаев")).toBe("kassym-jomart-tokayev");
    expect(first("Организации тюркских государств")).toBe("organization-of-turkic-states");
    expect(first("Orta Koridor")).toBe("trans-caspian-international-transport-route");
    expect(first("devlet nisani")).toBe("order-of-the-state");
  });

  it("knows a slip of the keyboard and a word that is still being typed, but no other word", () => {
    expect(first("Erdgoan")).toBe("recep-tayyip-erdogan");
    expect(first("kazmunaigas")).toBe("kazmunaygas");
    expect(first("trade turno")).toBe("trade-turnover-2024");
    expect(search("turno?")).toEqual([]);
    expect(search("plank")).toEqual([]);
  });
});

describe("a hit", () => {
  it("says what of the text matches, and where", () => {
    const [hit] = search("Did Erdoğan say 15 billion about trade?");
    expect(hit?.record).toBe(findRecord("trade-turnover-target"));
    expect(hit?.matched).toEqual([
      { asked: "15 billion", field: "quantity", text: "$15 billion" },
      { asked: "Erdoğan", field: "attributedTo", text: "Recep Tayyip Erdoğan" },
      { asked: "trade", field: "aliases", text: "trade target" },
    ]);
  });

  it("names the field that speaks where the speaker is in the evidence alone", () => {
    const hit = search("Tokayev railways", { kinds: ["initiative"] }).find(
      ({ record }) => record.id === "railway-modernisation",
    );
    expect(hit?.matched).toContainEqual({
      asked: "Tokayev",
      field: "evidence",
      text: "Kassym-Jomart Tokayev",
    });
  });

  it("comes with the others from the best to the worst, in an array of the caller's own", () => {
    const hits = search("Turkish investment");
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    hits.pop();
    expect(search("Turkish investment")).toHaveLength(hits.length + 1);
  });

  it("is of a kind that was asked for", () => {
    const hits = search("gluten", { kinds: ["commodity"] });
    expectTypeOf(hits).toEqualTypeOf<SearchHit<Commodity>[]>();
    expect(ids(hits)).toEqual(["gluten"]);
    expectTypeOf(search("gluten")).toEqualTypeOf<SearchHit<AnyRecord>[]>();
    expect(search("gluten", { kinds: [] })).toEqual([]);
    expect(() => search("gluten", { kinds: [undefined] as never })).toThrow(
      /^Kind: got nothing; give one of/,
    );
    expect(() => search("gluten", { limit: "5" as never })).toThrow(TypeError);
    expect(() => search("gluten", { locale: {} } as never)).toThrow(/give it to createSearch/);
    expect(search("gluten", { kinds: undefined })).toEqual(search("gluten"));
  });

  it("comes with no more others than were asked for", () => {
    expect(search("trade", { limit: 2 })).toEqual(search("trade").slice(0, 2));
  });

  it("can be any record of the package", () => {
    const unfound = listRecords().filter(
      ({ kind, label, id }) => !ids(search(label, { kinds: [kind], limit: 3 })).includes(id),
    );
    expect(unfound.map(({ id }) => id)).toEqual([]);
  });
});

describe("a search for nothing", () => {
  it.each(["", " \n", "%%", "?!", "🤖", "what is the", "\uD800", "__proto__", "toString", "hasOwnProperty"])(
    "%j finds nothing",
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  it("reads the first thousand characters of a text of any length", () => {
    const long = `gluten ${"zzzzzzz ".repeat(2_000)} cotton`;
    expect(ids(search(long))).toContain("gluten");
    expect(ids(search(long))).not.toContain("cotton");
    for (const text of ["$", "1 ", "'a", "a.", "~"])
      expect(Array.isArray(search(text.repeat(5_000)))).toBe(true);
  });

  it.each<[unknown, unknown, RegExp]>([
    [undefined, undefined, /^Text: got nothing/],
    [5, undefined, /^Text: got 5/],
    ["x", null, /^Options: got null/],
    ["x", ["figure"], /^Options: got an array/],
    ["x", { kinds: "figure" }, /^Option "kinds": got "figure"/],
    ["x", { kinds: ["figures"] }, /^Kind: got "figures"; did you mean "figure"/],
    ["x", { kind: ["figure"] }, /^Option: got "kind"; did you mean "kinds"/],
    ["x", { limit: 0 }, /^Option "limit": got 0/],
    ["x", { limit: 1.5 }, /^Option "limit": got 1.5/],
    ["x", { limit: "3" }, /^Option "limit": got "3"/],
  ])("refuses search(%j, %j)", (text, options, message) => {
    expect(() => search(text as never, options as never)).toThrow(message);
  });
});

describe("a number of a question", () => {
  it.each([
    "5 billion tonnes",
    "15 billion pounds",
    "4 thousand tonnes",
    "4,000 tonnes",
    "84.1%",
    "26.28%",
    "33.66%",
    "17\u206418 companies in total",
  ])("is not matched with another quantity: %s", (text) => {
    const matched = search(text).flatMap((hit) => hit.matched.filter(({ field }) => field === "quantity"));
    expect(matched).toEqual([]);
  });

  it.each([
    ["33%", "cotton-export-share"],
    ["33.3%", "cotton-export-share"],
    ["a third of the cotton", "cotton-export-share"],
    ["85%", "europe-china-overland-share"],
    ["15 billion target", "trade-turnover-target"],
    ["is 15 billion realistic?", "trade-turnover-target"],
    ["15 billion annually", "trade-turnover-target"],
    ["15 billion across sectors", "trade-turnover-target"],
    ["the 5 billion of trade", "trade-turnover-2024"],
  ])("is matched as people round and name it: %s", (text, id) => {
    expect(search(text)[0]?.record.id).toBe(id);
  });

  it("is rounded as the question rounds it, whatever its size", () => {
    const records = [
      {
        ...getRecord("grain-export-share"),
        id: "acme:share",
        quantity: { amount: 0.054, unit: "share", precision: "stated" },
      },
    ] as const;
    const searchOwn = createSearch({ records });
    expect(searchOwn("5%")).toHaveLength(1);
    expect(searchOwn("5.4%")).toHaveLength(1);
    expect(searchOwn("5.1%")).toEqual([]);
    expect(searchOwn("6%")).toEqual([]);
    const share = (amount: number) => [{ ...records[0], quantity: { ...records[0].quantity, amount } }];
    expect(createSearch({ records: share(0.575) })("58%")).toHaveLength(1);
    expect(createSearch({ records: share(0.145) })("14%")).toEqual([]);
  });
});
