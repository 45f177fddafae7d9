import fc from "fast-check";
import { formatVerification, verify } from "kz-tr-council/verify";
import { describe, expect, it } from "vitest";
import {
  ARTICLE,
  cargoes,
  changed,
  cotton,
  freight,
  PASSAGES,
  RECORDS,
  record,
  source,
  thanks,
} from "./small-article.js";

const check = (text: string | readonly string[], records = RECORDS) => verify(text, { records, source });

/** The status of each record that is not verified. */
async function faults(text: string | readonly string[], records = RECORDS): Promise<Record<string, string>> {
  const { verdicts } = await check(text, records);
  return Object.fromEntries(
    verdicts.filter(({ status }) => status !== "verified").map(({ record, status }) => [record.id, status]),
  );
}

describe("the unchanged article", () => {
  it("verifies every piece of evidence", async () => {
    const { verified, counts, verdicts } = await check(ARTICLE);
    expect(verified).toBe(true);
    expect(counts).toEqual({ verified: RECORDS.length, altered: 0, contradicted: 0, missing: 0 });
    expect(verdicts.map(({ record }) => record)).toEqual(RECORDS);
  });

  const html = `<!doctype html><html><head><title>Talks</title><style>p { color: red }</style></head><body>
    <nav><ul><li>Home</li><li>Sport</li></ul></nav><h1>Harbour talks</h1>
    ${PASSAGES.map((passage) => `<p>${passage.replace("’", "&rsquo;").replace("Freight", "<a href='/f'><b>Frei</b>ght</a>").replace(" and ", "\n      and&nbsp;")}</p>`).join("\n")}
    <script>var text = "<p>no</p>";</script><p>Advertisement &amp; more</p></body></html>`;

  it.each<[string, string | readonly string[]]>([
    ["as a list of paragraphs", PASSAGES],
    ["in reverse order", [...PASSAGES].reverse().join("\n\n")],
    ["with one line a paragraph", PASSAGES.join("\n")],
    ["with Windows line ends", ARTICLE.replaceAll("\n", "\r\n")],
    ["with old Macintosh line ends", ARTICLE.replaceAll("\n", "\r")],
    ["with paragraph separators", PASSAGES.join("\u2029")],
    ["wrapped at forty columns", ARTICLE.replace(/(.{1,40}) /g, "$1\n")],
    ["with straight quotes", ARTICLE.replaceAll(/[“”]/g, '"').replaceAll("’", "'")],
    ["with a hyphen for the dash", ARTICLE.replace("–", "-")],
    ["with non-breaking spaces", ARTICLE.replaceAll(" ", "\u00A0")],
    ["with soft hyphens", ARTICLE.replaceAll("harbour", "har\u00ADbour")],
    [
      "with direction marks and a byte order mark",
      `\uFEFF\u200F${ARTICLE.replaceAll(" the ", " \u200Ethe\u200F ")}`,
    ],
    [
      "among menus, advertisements and comments",
      `Home\nSport\n\n${PASSAGES.join("\n\nSubscribe now!\n\n")}\n\n5 comments`,
    ],
    ["twice over", `${ARTICLE}\n\n${ARTICLE}`],
    ["as a page", html],
  ])("is known %s", async (_, text) => {
    expect(await faults(text)).toEqual({});
  });

  it("is plain text where the caller says so, even with tags in it", async () => {
    const text = `A <p> is a tag.\n\n${ARTICLE}`;
    expect((await verify(text, { records: RECORDS, source, format: "text" })).verified).toBe(true);
    expect((await verify(html, { records: RECORDS, source, format: "text" })).verified).toBe(false);
    expect((await verify(html, { records: RECORDS, source, format: "html" })).verified).toBe(true);
  });
});

describe("a changed article", () => {
  it("contradicts a record whose value has changed, and names both", async () => {
    const { verdicts, counts } = await check(changed("$5 billion", "$6 billion"));
    expect(counts).toEqual({ verified: 6, altered: 1, contradicted: 1, missing: 0 });
    const verdict = verdicts.find(({ status }) => status === "contradicted");
    expect(verdict?.record).toBe(freight);
    expect(verdict?.foundQuantity).toEqual({ amount: 6e9, unit: "USD", precision: "stated" });
    expect(verdict?.foundWords).toBe("$6 billion in 2024");
  });

  it("alters the other records of the passage, whose words still stand", async () => {
    expect(await faults(changed("$5 billion", "$6 billion"))).toEqual({
      freight: "contradicted",
      goal: "altered",
    });
    expect(await faults(changed("Freight grew", "Trade grew"))).toEqual({
      freight: "altered",
      goal: "altered",
    });
  });

  it.each([
    ["more than 60", "about 60", { amount: 60, unit: "project", precision: "about" }],
    ["more than 60", "70", { amount: 70, unit: "project", precision: "stated" }],
    ["around 85%", "95%", { amount: 0.95, unit: "share", precision: "stated" }],
    ["A quarter", "A third", { amount: 1 / 3, unit: "share", precision: "stated" }],
    ["90 days", "30 days", { amount: 30, unit: "day", precision: "stated" }],
  ])("reads what stands in the place of %s: %s", async (from, to, quantity) => {
    const { verdicts } = await check(changed(from, to));
    const [verdict, ...others] = verdicts.filter(({ status }) => status === "contradicted");
    expect(verdict?.foundQuantity).toEqual(quantity);
    expect(verdict?.foundWords).toContain(to);
    expect(others).toEqual([]);
  });

  it("gives the words that took the place of words without a quantity", async () => {
    const { verdicts } = await check(changed("thanked the crews", "blamed the crews"), [thanks]);
    expect(verdicts[0]).toMatchObject({
      status: "contradicted",
      foundWords: "blamed the crews",
      foundQuantity: undefined,
    });
  });

  it("finds nothing to name where the words are gone for good", async () => {
    const text = changed("more than 60 cargoes a week", "a lot").replace("ferries", "boats");
    const [verdict] = (await check(text, [cargoes, thanks])).verdicts;
    expect(verdict).toMatchObject({ status: "missing" });
    const other = record("master", 2, "said the harbour master");
    expect((await check(text, [cargoes, other])).verdicts[0]).toEqual({
      record: cargoes,
      evidence: cargoes.evidence[0],
      status: "contradicted",
    });
  });

  it("misses a passage that was cut", async () => {
    expect(await faults(changed(PASSAGES[4] ?? "", ""))).toEqual({ thanks: "missing" });
    expect(await faults("Something else altogether.")).toEqual(
      Object.fromEntries(RECORDS.map(({ id }) => [id, "missing"])),
    );
  });

  it("finds changed neighbours apart, and a changed passage that has moved", async () => {
    const text = changed("$5 billion", "$6 billion").replace("85%", "75%").replace("90 days", "80 days");
    expect(await faults(text)).toEqual({
      freight: "contradicted",
      goal: "altered",
      grain: "altered",
      cotton: "contradicted",
      talks: "contradicted",
    });
    const moved = [(PASSAGES[2] ?? "").replace("$5", "$6"), ...PASSAGES.filter((_, index) => index !== 2)];
    expect(await faults(moved)).toEqual({ freight: "contradicted", goal: "altered" });
  });

  it("takes the paragraph between the neighbours before a like one elsewhere", async () => {
    const like = "Elsewhere freight grew to $9 billion in 2024, and others want to reach $15 billion.";
    const { verdicts } = await check(
      [like, ...PASSAGES.map((passage) => passage.replace("$5", "$6"))],
      [freight],
    );
    expect(verdicts[0]?.foundQuantity?.amount).toBe(6e9);
  });
});

describe("evidence that is wrong itself", () => {
  it.each([
    ["words that do not stand in the passage", record("x", 1, "four ferry lines")],
    ["words of another passage", record("x", 5, "three ferry lines")],
    ["words that begin inside a word", record("x", 1, "hree ferry lines")],
    ["words that end inside a word", record("x", 1, "three ferry line")],
    [
      "words that state another amount",
      { ...freight, quantity: { amount: 6e9, unit: "USD", precision: "stated" } },
    ],
    [
      "words that state another precision",
      { ...freight, quantity: { amount: 5e9, unit: "USD", precision: "about" } },
    ],
    [
      "words that state another unit",
      { ...freight, quantity: { amount: 5e9, unit: "share", precision: "stated" } },
    ],
    [
      "words that leave the number out",
      record("x", 3, "Freight grew", { amount: 5e9, unit: "USD", precision: "stated" }),
    ],
    ["a prefix that does not stand before", record("x", 1, "ferry lines", undefined, { prefix: "four" })],
    ["a suffix that does not stand behind", record("x", 3, "in 2024", undefined, { suffix: "and" })],
  ] as const)("is contradicted: %s", async (_, wrong) => {
    expect((await check(ARTICLE, [wrong])).verdicts.map(({ status }) => status)).toEqual(["contradicted"]);
  });

  it.each([
    ["a prefix", record("x", 1, "ferry lines", undefined, { prefix: "three" })],
    ["a suffix that starts with a comma", record("x", 3, "in 2024", undefined, { suffix: ", and" })],
    ["a suffix", record("x", 3, "grew to", undefined, { suffix: "$5 billion" })],
  ])("is verified with the right surroundings: %s", async (_, right) => {
    expect((await check(ARTICLE, [right])).verified).toBe(true);
  });

  it("is missing where the source has no such passage", async () => {
    expect(await faults(ARTICLE, [record("x", 7, "three ferry lines")])).toEqual({ x: "missing" });
  });

  it("says what an unchanged passage states in place of the record's quantity", async () => {
    const wrong = { ...freight, quantity: { amount: 6e9, unit: "USD", precision: "stated" } } as const;
    const [verdict] = (await check(ARTICLE, [wrong])).verdicts;
    expect(verdict?.foundQuantity).toEqual({ amount: 5e9, unit: "USD", precision: "stated" });
  });
});

describe("the input", () => {
  it("may hold nothing at all, which verifies nothing", async () => {
    expect((await check("")).counts.missing).toBe(RECORDS.length);
    expect((await check([], [])).verified).toBe(false);
  });

  it("leaves out evidence of other sources", async () => {
    const { verdicts } = await verify(ARTICLE, {
      records: [...RECORDS, { id: "x", evidence: [{ source: "astana-times", passage: 1, words: "x" }] }],
      source,
    });
    expect(verdicts).toHaveLength(RECORDS.length);
  });

  it.each([
    [5, TypeError, "The text must be a string or a list of strings, one a paragraph."],
    [["a", 5], TypeError, "The text must be a string or a list of strings"],
    [null, TypeError, "The text must be a string or a list of strings"],
  ])("refuses %j", async (text, type, message) => {
    await expect(check(text as never)).rejects.toThrow(type);
    await expect(check(text as never)).rejects.toThrow(message);
  });

  it.each([
    [{ format: "pdf" }, 'Unknown format "pdf". Allowed: auto, text, html.'],
    [{ source: "nope" }, 'Unknown source "nope". Allowed: astana-times, '],
    [{ source: "__proto__" }, 'Unknown source "__proto__". Allowed: '],
    [
      { source: "yeni-safak" },
      'The source "yeni-safak" lists no passages, so nothing can be verified against it.',
    ],
  ])("refuses the options %j", async (options, message) => {
    await expect(verify("", options as never)).rejects.toThrow(RangeError);
    await expect(verify("", options as never)).rejects.toThrow(message);
  });

  it("may be hostile", async () => {
    const hostile = [
      "a".repeat(1_000_000),
      " ".repeat(1_000_000),
      "<".repeat(200_000),
      "<p>".repeat(50_000),
      "\uD800\u0000\u202E".repeat(10_000),
      `<div${" ".repeat(100_000)}`,
      "\n".repeat(500_000),
      "$".repeat(300_000),
      "-".repeat(300_000),
      "\u0301".repeat(100_000),
    ];
    for (const text of hostile) expect((await check(`${text}\n\n${ARTICLE}`)).counts.missing).toBe(0);
  }, 60_000);

  it("never matters to the article beside it, whatever paragraphs it holds", async () => {
    const paragraphs = fc.array(
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => text.replaceAll("<", "(")),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(PASSAGES.length), async (noise, at) => {
        const list = [...PASSAGES.slice(0, at), ...noise, ...PASSAGES.slice(at)];
        expect((await check(list)).verified).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("formatVerification", () => {
  it("counts, and names what was expected and found", async () => {
    const report = formatVerification(await check(changed("$5 billion", "$6 billion")));
    expect(report.split("\n")).toEqual([
      "6 verified, 1 altered, 1 contradicted, 0 missing",
      "contradicted  freight, passage 3",
      "  expected: “$5 billion in 2024”, $5 billion",
      "  found:    “$6 billion in 2024”, $6 billion",
      "altered       goal, passage 3",
      "  expected: “reach $15 billion”, $15 billion",
    ]);
  });

  it("leaves a line out where nothing is known", async () => {
    expect(formatVerification(await check("", [thanks]))).toBe(
      "0 verified, 0 altered, 0 contradicted, 1 missing\nmissing       thanks, passage 5\n  expected: “thanked the crews”",
    );
    expect(formatVerification(await check(ARTICLE, [cotton]))).toBe(
      "1 verified, 0 altered, 0 contradicted, 0 missing",
    );
  });
});
