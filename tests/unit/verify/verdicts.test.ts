import { describe, expect, test, vi } from "vitest";
import type { OwnEvidence, Unit } from "../../../src/index.js";
import { passagesOf, type VerifiableRecord, verify } from "../../../src/verify/index.js";
import { ALL_VERIFIED, ARTICLE, check, PASSAGES, records, verdictsOf } from "./small-article.js";

describe("contradicted", () => {
  test.each<[words: string, instead: string, id: string, amount: number, unit: string]>([
    ["$5 billion", "$6 billion", "boats", 6e9, "USD"],
    ["$5 billion", "€5 billion", "boats", 5e9, "EUR"],
    ["$5 billion", "$5.5 billion", "boats", 5.5e9, "USD"],
    ["30 shipyards", "31 shipyards", "shipyards", 31, "company"],
    ["30 shipyards", "sixty-two shipyards", "shipyards", 62, "company"],
    ["more than 60", "more than 70", "lanterns", 70, "item"],
    ["more than 60", "about 60", "lanterns", 60, "item"],
  ])("by another number, which is named: %s is now %s", async (words, instead, id, amount, unit) => {
    const checks = await check(ARTICLE.replace(words, instead));
    expect(checks[id]).toMatchObject({ verdict: "contradicted", foundQuantity: { amount, unit } });
    expect(checks[id]?.foundWords).toContain(instead);
    for (const [other, { verdict }] of Object.entries(checks))
      if (other !== id) expect(["verified", "altered"]).toContain(verdict);
  });

  test.each([
    "$5 or 6 billion",
    "HK $5 billion",
    "one-third to one-half",
    "$5~6 billion",
    "17 out of $5 billion",
    "$4 billion and $300 million",
    "$4 billion and a further $300 million",
    "$4 billion, plus an additional 300 million dollars",
    "$4 billion, with a further $300 million",
    "$4 billion in hulls and, in sails, another $300 million",
    "$6 billion, sorry, $7 billion",
  ])("without a name by a number that cannot be read whole: %s", async (words) => {
    const { boats } = await check(ARTICLE.replace("$5 billion", words));
    expect(boats?.verdict).toBe("contradicted");
    expect(boats?.foundQuantity).toBeUndefined();
  });

  test("by no number that is another record's evidence and stands as it did", async () => {
    const { shipyards } = await check(ARTICLE.replace("and 30 shipyards took part", "and some took part"));
    expect(shipyards?.verdict).toBe("missing");
    expect(shipyards?.foundQuantity).toBeUndefined();
  });

  test("without a name by a number that counts something else", async () => {
    const { shipyards } = await check(ARTICLE.replace("30 shipyards", "12 people in shipyards"));
    expect(shipyards?.verdict).toBe("contradicted");
    expect(shipyards?.foundQuantity).toBeUndefined();
  });

  test.each(["since 2019", "by 2030 some", "on July 29", "under Article 5"])(
    "by no number that names something: %s",
    async (words) => {
      const { shipyards } = await check(ARTICLE.replace("30 shipyards", `${words} shipyards`));
      expect(shipyards?.verdict).toBe("missing");
    },
  );

  test("by one number for one record alone", async () => {
    const checks = await check(ARTICLE.replace("$5 billion in 2021, and 30", "60"));
    const named = Object.values(checks).flatMap(({ foundQuantity }) => foundQuantity ?? []);
    expect(named).toHaveLength(1);
  });

  test("where the passage is unchanged and the evidence is wrong", async () => {
    const wrong = records.map((record) =>
      record.id === "acme:boats" && record.kind === "figure"
        ? { ...record, quantity: { ...record.quantity, amount: 4e9 } }
        : record,
    );
    const { checks } = await verify(ARTICLE, { records: wrong, source: "acme:paper" });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["contradicted", "verified", "verified"]);
  });
});

describe("altered", () => {
  test.each([
    ["$5 billion", "5 billion US dollars", "boats"],
    ["$5 billion", "$5,000 million", "boats"],
    ["$5 billion", "USD 5 billion", "boats"],
    ["30 shipyards", "thirty shipyards", "shipyards"],
    ["more than 60 lanterns", "over sixty lanterns", "lanterns"],
    ["more than 60 lanterns", "more than 60 bright lanterns", "lanterns"],
  ])("by the same value in other words: %s is now %s", async (words, instead, id) => {
    const checks = await check(ARTICLE.replace(words, instead));
    expect(checks[id]?.verdict).toBe("altered");
    expect(checks[id]?.foundWords).toContain(instead);
  });

  test.each([
    ["around the words", "all year round", "all summer"],
    ["by a negation, which only a person sees", "reached $5 billion", "did not reach $5 billion"],
  ])("by a change %s, for all pieces of the passage alike", async (_, words, instead) => {
    expect(await verdictsOf(ARTICLE.replace(words, instead))).toEqual({
      boats: "altered",
      shipyards: "altered",
      lanterns: "verified",
    });
  });

  test("is shown without cutting a decimal beside the words", async () => {
    const { boats } = await check(ARTICLE.replace("Trade in boats", "Boats for $7.5 billion"));
    expect(boats?.foundWords).toBe("$7.5 billion reached $5 billion in 2021, and 30 shipyards");
    const { shipyards } = await check(ARTICLE.replace("in it all year round", "4.25 years"));
    expect(shipyards?.foundWords).toBe("in 2021, and 30 shipyards took part 4.25");
  });

  test("is shown without one of a pair of quotation marks", async () => {
    const { boats } = await check(ARTICLE.replace("Trade in boats reached", "“Boats reached"));
    expect(boats?.foundWords).toBe("Boats reached $5 billion in 2021, and 30 shipyards");
    const { shipyards } = await check(ARTICLE.replace("in it all year", "there,” he said all year"));
    expect(shipyards?.foundWords).toBe("in 2021, and 30 shipyards took part there");
  });

  test("is shown with what stands around", async () => {
    const { boats } = await check(ARTICLE.replace("reached $5 billion", "did not reach $5 billion"));
    expect(boats?.foundWords).toContain("did not reach $5 billion");
  });
});

describe("missing", () => {
  test("is what a passage that is left out says, and what an excerpt leaves out", async () => {
    const left = { boats: "missing", shipyards: "missing", lanterns: "verified" };
    expect(await verdictsOf(PASSAGES.toSpliced(1, 1).join("\n\n"))).toEqual(left);
    expect(await verdictsOf(PASSAGES[1]?.slice(0, 43) ?? "")).toEqual({
      boats: "altered",
      shipyards: "missing",
      lanterns: "missing",
    });
    expect(
      await verdictsOf(ARTICLE.replace(", and 30 shipyards took part in it all year round", "")),
    ).toEqual({
      boats: "altered",
      shipyards: "missing",
      lanterns: "verified",
    });
  });

  test("shows what stands in the place of the words where that can be told", async () => {
    const { shipyards } = await check(ARTICLE.replace("30 shipyards took", "shipyards took"));
    expect(shipyards?.verdict).toBe("missing");
    expect(shipyards?.foundQuantity).toBeUndefined();
    expect(shipyards?.foundWords).toContain("shipyards");
  });

  test.each(["and the two towns with their shipyards took", "and for 3 months shipyards took"])(
    "is what another number counts something else beside: %s",
    async (words) => {
      const { shipyards } = await check(ARTICLE.replace("and 30 shipyards took", words));
      expect(shipyards?.verdict).toBe("missing");
      expect(shipyards?.foundQuantity).toBeUndefined();
    },
  );

  test("is everything in another text", async () => {
    const { verified, counts, unchangedPassages } = await verify("Nothing about boats.", {
      records,
      source: "acme:paper",
    });
    expect({ verified, unchangedPassages }).toEqual({ verified: false, unchangedPassages: 0 });
    expect(counts).toEqual({ verified: 0, altered: 0, contradicted: 0, missing: 3 });
  });
});

test.each([
  "The result - 34 boats - was a good one.",
  "At this point 34 boats had come.",
  "It was (34 boats).",
])("words that state a number whole are verified, whatever stands before: %s", async (passage) => {
  const text = `They met on a windy day.\n\n${passage}\n\nThey parted in the evening.`;
  const evidence = [{ source: "acme:log", passage: 2, words: "34 boats" }] as const;
  const log = { id: "acme:log", passages: await passagesOf(text) };
  const boats = {
    id: "acme:fleet",
    quantity: { amount: 34, unit: "item", precision: "stated" },
    evidence,
  } as const;
  const { counts } = await verify(text, { records: [boats], source: log });
  expect(counts.verified).toBe(1);
  const cut = await verify(text.replace("34", "17 or 34"), { records: [boats], source: log });
  expect(cut.counts.contradicted).toBe(1);
});

test("words that stand where those beside them have changed are altered, not missing", async () => {
  const school = {
    id: "acme:school",
    evidence: [{ source: "acme:paper", passage: 4, words: "children", prefix: "to the", suffix: "of both" }],
  } as const;
  const judge = async (text: string) => {
    const { checks } = await verify(text, { records: [...records, school], source: "acme:paper" });
    return checks.find(({ record }) => record.id === school.id)?.verdict;
  };
  expect(await judge(ARTICLE)).toBe("verified");
  expect(await judge(ARTICLE.replace("children of both", "children of all"))).toBe("altered");
  expect(await judge(ARTICLE.replace("to the children", "to many children"))).toBe("altered");
  expect(await judge(ARTICLE.replace("the children", "the pupils"))).toBe("missing");
});

test("neither Web Crypto nor an encoder of texts is needed", async () => {
  vi.stubGlobal("crypto", undefined);
  vi.stubGlobal("TextEncoder", undefined);
  try {
    expect(await verdictsOf(ARTICLE)).toEqual(ALL_VERIFIED);
  } finally {
    vi.unstubAllGlobals();
  }
});

describe("a passage that begins and ends with a number", () => {
  const text =
    "They met on a windy day.\n\n$4 million went to boats, of a trade of $5 billion.\n\nThey parted late.";
  const figure = (id: string, amount: number, words: string) =>
    ({
      id: `acme:${id}`,
      quantity: { amount, unit: "USD", precision: "stated" },
      evidence: [{ source: "acme:log", passage: 2, words }],
    }) as const;
  const trade = [figure("boats", 4e6, "$4 million went"), figure("trade", 5e9, "a trade of $5 billion")];
  const countsOf = async (changed: string) => {
    const log = { id: "acme:log", passages: await passagesOf(text) };
    return (await verify(changed, { records: trade, source: log })).counts;
  };

  test.each([
    ["as it is", text],
    ["in a list", text.replace("$4", "- $4")],
    ["below a menu", text.replace("\n\n$4", "\nHome\n$4")],
  ])("is unchanged %s", async (_, changed) => {
    expect(await countsOf(changed)).toMatchObject({ verified: 2 });
  });

  test.each([
    ["$5 billion.", "$5 billion (HKD)."],
    ["$5 billion.", "$5 billion in Canadian dollars."],
    ["$5 billion.", "$5 billion or so."],
    ["$5 billion.", "$5 billion per year."],
    ["$5 billion.", "$5 billion, mostly on paper."],
    ["$5 billion.", "$5 billion (approx.)."],
    ["$4 million", "Nearly $4 million"],
    ["$4 million", "A loss of - $4 million"],
    ["$4 million", "Some Canadian $4 million"],
  ])("has changed where what is beside one may make another of it: %s is now %s", async (words, instead) => {
    expect(await countsOf(text.replace(words, instead))).toMatchObject({ verified: 0 });
  });
});

describe("evidence of the user's own", () => {
  const judge = async (
    text: string,
    record: Partial<VerifiableRecord>,
    evidence: object,
    language?: string,
  ) => {
    const source = { id: "acme:own", passages: await passagesOf(text), language };
    const piece: OwnEvidence = { source: "acme:own", passage: 1, words: "", ...evidence };
    const { checks } = await verify(text, {
      records: [{ id: "acme:record", evidence: [piece], ...record }],
      source,
    });
    return checks[0]?.verdict;
  };
  const stated = <U extends Unit>(amount: number, unit: U) =>
    ({ amount, unit, precision: "stated" }) as const;
  const agreements = (amount: number) => stated(amount, "agreement");

  test.each<[string, string, number, Unit]>([
    ["Exports grew by a quarter last year.", "by a quarter", 0.25, "share"],
    ["Exports rose a third last year.", "rose a third", 1 / 3, "share"],
    ["Exports were up by half last year.", "up by half", 0.5, "share"],
    ["Exports were halved to 26% last year.", "halved to 26%", 0.5, "share"],
    ["Exports doubled last year.", "doubled", 2, "ratio"],
    ["Exports doubled to $5 billion in 2024.", "doubled to $5 billion in 2024", 2, "ratio"],
    ["Exports rose threefold last year.", "threefold", 3, "ratio"],
    ["Exports reached 5 million 300 thousand dollars.", "5 million 300 thousand dollars", 5.3e6, "USD"],
    ["Exports grew last year.", "Exports grew", 3, "ratio"],
  ])("is to be looked at where its quantity is not read: %s", async (text, words, amount, unit) => {
    const source = { id: "acme:own", passages: await passagesOf(`They met.\n\n${text}`) };
    const record = { id: "acme:record", quantity: stated(amount, unit) };
    const evidence = [{ source: "acme:own", passage: 2, words }] as const;
    const options = { records: [{ ...record, evidence }], source };
    for (const article of [text, text.replace(/\.$/u, ", they said.")]) {
      const { checks } = await verify(`They met.\n\n${article}`, options);
      expect(checks[0]?.verdict).toBe("altered");
      expect(checks[0]?.foundQuantity).toBeUndefined();
      expect(checks[0]?.foundWords).toContain(words);
    }
  });

  test.each<[string, string, number, Unit]>([
    ["Exports grew by 26% last year.", "by 26%", 0.25, "share"],
    ["Exports reached $5 billion last year.", "$5 billion", 4e9, "USD"],
    ["Exports reached $5 billion last year.", "$5 billion", 5e9, "EUR"],
    ["They signed 18 agreements in 2024.", "18 agreements in 2024", 18, "document"],
    ["They signed more than 60 agreements.", "60 agreements", 60, "agreement"],
  ])("is contradicted by a number that is read and differs: %s", async (text, words, amount, unit) => {
    expect(await judge(text, { quantity: stated(amount, unit) }, { words })).toBe("contradicted");
  });

  test.each<[string, string, number, Unit]>([
    ["The talks on July 29 went well.", "July 29", 29, "company"],
    ["The talks on July 29 went well.", "29", 29, "item"],
    ["The talks on Sept. 12 went well.", "Sept. 12", 12, "agreement"],
    ["The talks of 29 July went well.", "29 July", 29, "company"],
    ["The talks in 2025 went well.", "2025", 2025, "item"],
    ["The talks at 10 a.m. went well.", "talks at 10", 10, "item"],
    ["The talks under Article 5 went well.", "Article 5", 5, "agreement"],
  ])("is not a count where the number names something: %s", async (text, words, amount, unit) => {
    expect(await judge(text, { quantity: stated(amount, unit) }, { words })).toBe("altered");
    expect(await judge(text, {}, { words })).toBe("verified");
  });

  test.each<[string, string, number, Unit]>([
    ["They built 12 Turkish schools and 5 new roads.", "12 Turkish", 12, "school"],
    ["They built 12 Turkish schools and 5 new roads.", "12 Turkish", 12, "item"],
    ["They built 12 Turkish schools and 5 new roads.", "5 new roads", 5, "project"],
    ["They built 12 state company projects.", "12 state", 12, "project"],
    ["By March 40 schools had opened.", "40", 40, "school"],
    ["In May 12 agreements were signed.", "12 agreements", 12, "agreement"],
    ["On 29 July 18 agreements were signed.", "18 agreements", 18, "agreement"],
    ["They signed 18 agreements and also 3 memoranda.", "18 agreements", 18, "agreement"],
    ["They signed 18 with companies of both sides.", "18 with", 18, "agreement"],
    ["They signed 2000 papers on July 29.", "2000 papers on July 29", 2000, "document"],
    ["They met on July 29, and 29 companies came.", "July 29, and 29 companies", 29, "company"],
  ])("is verified by a number that may count in its unit: %s", async (text, words, amount, unit) => {
    expect(await judge(text, { quantity: stated(amount, unit) }, { words })).toBe("verified");
  });

  test.each([
    ["In 2024,", "18 agreements"],
    ["In 2024", "18 agreements"],
    ["", "18 agreements"],
  ])("is verified behind the prefix %j, whatever touches", async (prefix, words) => {
    const text = `${prefix === "In 2024" ? "In 2024" : "In 2024,"} 18 agreements were signed in Ankara.`;
    expect(await judge(text, { quantity: agreements(18) }, { words, prefix })).toBe("verified");
  });

  test.each(["signed a memorandum on 12 March 2031", "a memorandum on 12 March", "March 2031 in Astana"])(
    "is verified for a count that the words do not state, though they have a date: %s",
    async (words) => {
      const text = "Both sides signed a memorandum on 12 March 2031 in Astana.";
      expect(await judge(text, { count: agreements(1) }, { words })).toBe("verified");
    },
  );

  test.each([
    ["Of these papers 19 may be signed this year, they said.", "papers 19 may be signed"],
    ["They signed 2000 intergovernmental papers this year.", "signed 2000 intergovernmental papers"],
  ])("is contradicted by a number that only looks like a date: %s", async (text, words) => {
    const count = { amount: 18, unit: "document", precision: "stated" } as const;
    expect(await judge(text, { count }, { words })).toBe("contradicted");
  });

  test.each([
    ["tr", "Ticaret hacmi 5 milyar dolara ulaştı.", "hacmi 5 milyar dolara ulaştı"],
    ["ru", "Товарооборот достиг 5 миллиардов долларов.", "достиг 5 миллиардов долларов"],
  ])("is verified by its words alone in %s, whose numbers are not read", async (language, text, words) => {
    const record = { quantity: { amount: 5e9, unit: "USD", precision: "stated" } } as const;
    expect(await judge(text, record, { words }, language)).toBe("verified");
    const changed = text.replace("5", "6");
    const source = { id: "acme:own", passages: await passagesOf(text), language };
    const evidence = [{ source: "acme:own", passage: 1, words }] as const;
    const { checks } = await verify(changed, { records: [{ id: "acme:x", evidence, ...record }], source });
    expect(checks[0]?.verdict).not.toBe("verified");
  });

  test("is checked anew after it has been changed", async () => {
    const text = "There were 40 boats in all.";
    const evidence = { source: "acme:own", passage: 1, words: "40 boats" } as { words: string } & OwnEvidence;
    const options = {
      records: [{ id: "acme:record", evidence: [evidence] }],
      source: { id: "acme:own", passages: await passagesOf(text) },
    };
    expect((await verify(text, options)).verified).toBe(true);
    Object.assign(evidence, { words: "99 whales" });
    expect((await verify(text, options)).verified).toBe(false);
  });
});
