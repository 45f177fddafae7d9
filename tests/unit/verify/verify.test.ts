import fc from "fast-check";
import type { AnyEvidencedRecord, AnyRecord } from "kz-tr-council";
import { formatVerification, type VerifiableRecord, verify } from "kz-tr-council/verify";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../data/read-data-set.js";
import {
  ARTICLE,
  cargoes,
  changed,
  cotton,
  freight,
  goal,
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
    [
      "as a page with line breaks in its paragraphs",
      html.replaceAll(" of ", " of<br>").replaceAll(" the ", " the<br/>"),
    ],
    [
      "as a page with pictures and hidden parts in its paragraphs",
      html
        .replaceAll(" of ", " <svg><text>x</text></svg>of <img src=x> ")
        .replaceAll(" the ", " <script>1</script>the "),
    ],
    ["as a page without a tag but the first", `\n <!DOCTYPE html>${ARTICLE.replaceAll("\n\n", "<br><br>")}`],
    ["as a page with blanks in its tags", ARTICLE.replaceAll("\n\n", "</p\n><p>")],
    ["as a page that closes no paragraph", PASSAGES.map((passage) => `<p>${passage}`).join("\n")],
    ["below a line with a tag that pages have", `You forgot a </p> in your page.\n\n${ARTICLE}`],
    ["with a paragraph cut in two", ARTICLE.replace(" a week,”", " a week,”\n\n")],
    [
      "with an advertisement within a paragraph",
      ARTICLE.replace("to $5 billion", "to\n\nSubscribe to our letter!\n\n$5 billion"),
    ],
    [
      "with an advertisement of several paragraphs within a paragraph",
      ARTICLE.replace("to $5 billion", "to\n\nAdvertisement\n\nBuy a boat\n\nor two\n\n$5 billion"),
    ],
    [
      "with a paragraph in three parts",
      ARTICLE.replace("around 85%", "around\n\n85%").replace("cotton go", "cotton\n\ngo"),
    ],
    ["below a line that speaks of a tag", `See the <p> tag.\n\n${ARTICLE}`],
  ])("is known %s", async (_, text) => {
    expect(await faults(text)).toEqual({});
  });

  it("is known as a part of a page", async () => {
    const [first, ...rest] = PASSAGES;
    const part = `${first}${rest.map((passage) => `<p class="body">${passage}</p>`).join("")}`;
    expect(await faults(part)).toEqual({});
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

  it("is judged alike for a record alone and among others", async () => {
    const text = PASSAGES.map((passage) => `${passage} So it was.`);
    expect((await check(text)).counts.altered).toBe(RECORDS.length);
    for (const record of RECORDS) expect(await faults(text, [record])).toEqual({ [record.id]: "altered" });
    const short = [record("it", 5, "for their")];
    expect(await faults(changed("for their", "for all their").replace("thanked", "praised"), short)).toEqual({
      it: "contradicted",
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

  it("gives whole words, those with a hyphen too", async () => {
    const { verdicts } = await check(changed("the crews", "the co-workers"), [thanks]);
    expect(verdicts[0]?.foundWords).toBe("thanked the co-workers");
  });

  it("names what stands there where half of the words are left, and nothing where fewer are", async () => {
    const text = changed("thanked the crews for", "blamed the captains for");
    const half = record("half", 5, "thanked the crews for");
    const known = record("known", 5, "their work in winter");
    const { verdicts } = await check(text, [half, thanks, known]);
    expect(verdicts[0]?.foundWords).toBe("blamed the captains for");
    expect(verdicts[1]).toEqual({ record: thanks, evidence: thanks.evidence[0], status: "contradicted" });
    expect(verdicts[2]?.status).toBe("altered");
  });

  it.each(["script", "style", "template", "noscript", "title", "svg", "iframe", "object"])(
    "is not known by a copy that a reader of the page does not see, in <%s>",
    async (hidden) => {
      const page = PASSAGES.map((passage) => `<p>${passage.replace("$5", "$6")}</p>`).join("");
      const copy = `<${hidden}>${PASSAGES[2]}</${hidden}>`;
      expect(await faults(`${copy}<div>${page}</div>${copy}`)).toEqual({
        freight: "contradicted",
        goal: "altered",
      });
    },
  );

  it.each([
    ["more than 60", "more than sixty", "more than sixty cargoes"],
    ["$5 billion", "US$5 billion", "US$5 billion in 2024"],
    ["around 85%", "around 85 percent", "around 85 percent of the cotton"],
    ["$15 billion", "$15bn", "reach $15bn"],
  ])("is altered where the same quantity is written otherwise: %s, %s", async (from, to, foundWords) => {
    const { verdicts, counts } = await check(changed(from, to));
    expect(counts.contradicted).toBe(0);
    const written = verdicts.filter((verdict) => verdict.foundWords !== undefined);
    expect(written).toMatchObject([{ status: "altered", foundWords }]);
    expect(written[0]?.foundQuantity).toBeUndefined();
  });

  it("counts the passages that stand unchanged", async () => {
    expect((await check(ARTICLE)).unchangedPassages).toBe(PASSAGES.length);
    expect((await check(changed("$5 billion", "$6 billion"))).unchangedPassages).toBe(PASSAGES.length - 1);
    expect((await check("")).unchangedPassages).toBe(0);
  });

  it("is altered where a passage was cut in two and changed, whatever stands beside it", async () => {
    const text = changed("in 2024, and the port’s owners want", "in 2024.\n\nThe owners want");
    expect(await faults(text)).toEqual({ freight: "altered", goal: "altered" });
    const next = changed("$5 billion", "$6 billion").replace(
      PASSAGES[3] ?? "",
      "Grain was $5 million in all.",
    );
    expect(await faults(next)).toMatchObject({ freight: "contradicted", goal: "altered" });
  });

  it.each([
    ["reach $15 billion", "reach the $15 billion"],
    ["reach $15 billion", "$15 billion reach"],
  ])("is contradicted where words are added or moved: %s, %s", async (from, to) => {
    const [verdict] = (await check(changed(from, to), [goal])).verdicts;
    expect(verdict?.status).toBe("contradicted");
  });

  it("gives a whole amount where it is not read", async () => {
    const wanted = record("wanted", 3, "want to reach $15 billion", goal.quantity);
    const [verdict] = (await check(changed("to reach $15 billion", "to not exceed $15 billion"), [wanted]))
      .verdicts;
    expect(verdict).toMatchObject({ status: "contradicted", foundWords: "want to not exceed $15 billion" });
  });

  it("is contradicted where other words give the same quantity", async () => {
    const { verdicts } = await check(changed("in 2024", "in 2023"), [freight]);
    expect(verdicts).toMatchObject([{ status: "contradicted", foundWords: "$5 billion in 2023" }]);
    expect(verdicts[0]?.foundQuantity).toBeUndefined();
  });

  it("is altered where only what stood beside the words has changed, unless a number depends on it", async () => {
    const text = changed("open three", "build three");
    const beside = record("beside", 1, "three ferry lines", undefined, { prefix: "to open" });
    expect(await faults(text, [beside])).toEqual({ beside: "altered" });
    const counted = { ...beside, quantity: { amount: 3, unit: "item", precision: "stated" } } as const;
    expect(await faults(text, [counted])).toEqual({ beside: "contradicted" });
  });

  it.each([
    [
      "the words next to each other, not one of them earlier on",
      "A quarter of the grain",
      "A third of the grain",
    ],
    ["a whole amount", "to $5 billion in 2024", "to not exceeding $5 billion in 2024"],
  ])("gives %s", async (_, from, to) => {
    const { verdicts } = await check(changed(from, to), [record("x", from.startsWith("to") ? 3 : 4, from)]);
    expect(verdicts[0]?.foundWords).toBe(to);
  });

  it("gives the shortest run of those that hold as many of the words", async () => {
    const lines = record("lines", 1, "and agreed to open three", {
      amount: 3,
      unit: "item",
      precision: "stated",
    });
    const { verdicts } = await check(
      changed("on May 4 and agreed to open three", "and met, and agreed to open four"),
      [lines],
    );
    expect(verdicts[0]?.foundWords).toBe("and agreed to open four");
  });

  it("misses a passage that was cut, whatever headlines repeat of it", async () => {
    const text = changed(PASSAGES[3] ?? "", "");
    const menu = "Read also: a quarter of the grain rots in the port\n\nCotton: what is around 85%?";
    expect(await faults(`${text}\n\n${menu}`)).toEqual({ grain: "missing", cotton: "missing" });
    const other = "The budget had a hole of $5 billion.\n\nHe thanked the cast of a film.";
    expect((await check(other)).counts.missing).toBe(RECORDS.length);
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

describe("a changed passage", () => {
  const [first = "", second = "", third = "", ...rest] = PASSAGES;
  const last = rest.at(-1) ?? "";
  const owners = record("owners", 3, "the port’s owners want");
  /** What was found of freight and goal, with a third quote that makes few of the words many. */
  const found = async (...paragraphs: string[]) => {
    const { verdicts } = await check([first, second, ...rest, ...paragraphs], [freight, goal, owners]);
    return verdicts.map(({ status, foundWords }) => foundWords ?? status);
  };

  it("is known by fewer words between its neighbours than elsewhere", async () => {
    const changedThird = "Freight grew to $6 billion in 2024.";
    const inPlace = await check([first, second, changedThird, ...rest]);
    expect(inPlace.counts).toEqual({ verified: 6, altered: 0, contradicted: 2, missing: 0 });
    const elsewhere = await check([first, second, ...rest, changedThird]);
    expect(elsewhere.counts).toEqual({ verified: 6, altered: 0, contradicted: 0, missing: 2 });
  });

  it("has as neighbours those by number, in whatever order the passages stand", async () => {
    const list = [second, "Freight grew to $6 billion in 2024.", first, ...rest];
    expect(await faults(list)).toEqual({ freight: "contradicted", goal: "contradicted" });
  });

  it("may be the first or the last, whatever a comment says", async () => {
    const comment = "A reader: three ferry lines, within 90 days?";
    const opening = first.replace("three ferry lines", "ferry routes");
    expect(await faults([opening, second, third, ...rest, comment])).toEqual({
      "ferry-lines": "contradicted",
    });
    const end = last.replace("within 90 days", "in 95 days");
    expect(await faults([comment, first, second, third, ...rest.slice(0, -1), end])).toEqual({
      talks: "contradicted",
    });
  });

  it("is not known by words that stand everywhere, but by numbers", async () => {
    const list = (paragraph: string) => PASSAGES.with(4, "").with(5, paragraph);
    expect(await faults(list("Meanwhile the ferries went on."), [thanks])).toEqual({ thanks: "missing" });
    const ninety = record("ninety", 6, "90 days");
    expect(await faults(list("A storm came after 90 hours."), [ninety])).toEqual({ ninety: "contradicted" });
  });

  it("is none of those that stand unchanged, and takes nothing from them", async () => {
    const misplaced = record("misplaced", 5, "the port’s owners");
    expect(await faults(PASSAGES.toSpliced(4, 1), [...RECORDS, misplaced])).toEqual({
      thanks: "missing",
      misplaced: "missing",
    });
    const comment = "A reader: three ferry lines will not do.";
    expect(await faults([...PASSAGES.toSpliced(4, 1), comment])).toEqual({ thanks: "missing" });
  });

  it("is known elsewhere by one whole quote, which weighs more than many words", async () => {
    const quote = "They want to reach $15 billion.";
    const words = "In 2024 the owners want $15 and $5: a billion ships are to reach the port’s piers.";
    expect(await found(quote)).toEqual(["contradicted", "altered", "contradicted"]);
    expect((await found(words))[1]).not.toBe("altered");
    expect((await found(quote, words))[1]).toBe("altered");
    expect((await found(words, quote))[1]).toBe("altered");
  });

  it("is, of two that hold a quote, the one that holds more words", async () => {
    const few = "They reach $15 billion.";
    const many = "Freight grew to $7 billion in 2024, and the owners want to reach $15 billion.";
    expect((await found(few, many))[0]).toBe("$7 billion in 2024");
    expect((await found(many, few))[0]).toBe("$7 billion in 2024");
  });
});

describe("what the words state", () => {
  it.each([
    ["to $5 billion", "to over $5 billion", { amount: 5e9, unit: "USD", precision: "over" }],
    ["to $5 billion", "to nearly $5 billion", { amount: 5e9, unit: "USD", precision: "under" }],
  ])("is read with the word before them: %s, %s", async (from, to, quantity) => {
    const [verdict] = (await check(changed(from, to), [freight])).verdicts;
    expect(verdict).toMatchObject({ status: "contradicted", foundQuantity: quantity });
  });

  it("is nothing where the words before them make another amount of it, which are given too", async () => {
    const [verdict] = (await check(changed("to $5 billion", "to half of $5 billion"), [freight])).verdicts;
    expect(verdict).toMatchObject({
      status: "contradicted",
      foundWords: "half of $5 billion in 2024, and the",
    });
    expect(verdict?.foundQuantity).toBeUndefined();
  });

  it("is that of the place where it stands, however far the words stand first", async () => {
    const text = changed(
      "Freight grew to $5 billion in 2024",
      "Half of $5 billion in 2024 was freight, they said at length, and over $5 billion in 2024 is planned",
    );
    expect((await check(text, [freight])).verdicts[0]).toMatchObject({
      foundWords: "over $5 billion in 2024",
      foundQuantity: { amount: 5e9, unit: "USD", precision: "over" },
    });
  });

  it("is never taken from a neighbour in the same passage", async () => {
    const text = changed("reach $15 billion", "earn not much");
    const goal = record("goal", 3, "reach $15 billion", { amount: 15e9, unit: "USD", precision: "stated" });
    const [verdict] = (await check(text, [goal, freight])).verdicts;
    expect(verdict?.status).toBe("contradicted");
    expect(verdict?.foundQuantity).toBeUndefined();
  });

  it("covers the count of a record, where the words give one", async () => {
    const group = {
      ...record("group", 2, "more than 60 cargoes"),
      count: { amount: 60, unit: "agreement", precision: "over" },
    } as const;
    expect((await check(ARTICLE, [group])).verified).toBe(true);
    const other = { ...group, count: { ...group.count, amount: 99 } };
    expect((await check(ARTICLE, [other])).verdicts[0]).toMatchObject({
      status: "contradicted",
      foundQuantity: group.count,
    });
    const wordy = { ...group, evidence: record("group", 2, "said the harbour master").evidence };
    expect((await check(ARTICLE, [wordy])).verified).toBe(true);
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
      "words that state a number of nothing",
      record("x", 3, "in 2024", { amount: 2024, unit: "USD", precision: "stated" }),
    ],
    [
      "words that count something else",
      record("x", 6, "within 90 days", { amount: 90, unit: "school", precision: "stated" }),
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
    ["a prefix without white space", record("x", 2, "Our ferries", undefined, { prefix: "“" })],
    ["a suffix that starts with a comma", record("x", 3, "in 2024", undefined, { suffix: ", and" })],
    ["a suffix", record("x", 3, "grew to", undefined, { suffix: "$5 billion" })],
  ])("is verified with the right surroundings: %s", async (_, right) => {
    expect((await check(ARTICLE, [right])).verified).toBe(true);
  });

  it("has each of two passages that say the same", async () => {
    const twice = {
      ...source,
      passages: [...source.passages, { ...source.passages[4], n: 7 }],
    } as typeof source;
    const again = record("again", 7, "thanked the crews");
    const { counts } = await verify(`${ARTICLE}\n\n${PASSAGES[4]}`, {
      records: [thanks, again],
      source: twice,
    });
    expect(counts.verified).toBe(2);
    expect((await verify(ARTICLE, { records: [thanks, again], source: twice })).counts).toMatchObject({
      verified: 1,
      missing: 1,
    });
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
  it("is taken for the article, and verified against every record, where nothing else is said", async () => {
    const { verdicts, counts } = await verify("Not the article.");
    const evidenced = Object.values(readDataSet())
      .flat<readonly AnyRecord[]>()
      .filter((record): record is AnyEvidencedRecord => "evidence" in record);
    const pieces = evidenced.flatMap(({ evidence }) =>
      evidence.filter((piece) => piece.source === "astana-times"),
    );
    expect(new Set(verdicts.map(({ evidence }) => evidence))).toEqual(new Set(pieces));
    expect(new Set(verdicts.map(({ record }) => record.id))).toEqual(new Set(evidenced.map(({ id }) => id)));
    expect(counts).toEqual({ verified: 0, altered: 0, contradicted: 0, missing: pieces.length });
  });

  it("may hold nothing at all, which verifies nothing", async () => {
    expect((await check("")).counts.missing).toBe(RECORDS.length);
    expect((await check([], [])).verified).toBe(false);
  });

  it("leaves out evidence of other sources", async () => {
    const elsewhere: VerifiableRecord = {
      id: "x",
      evidence: [{ source: "astana-times", passage: 1, words: "x" }],
    };
    const { verdicts, skipped } = await verify(ARTICLE, { records: [...RECORDS, elsewhere], source });
    expect(verdicts).toHaveLength(RECORDS.length);
    expect(skipped.map(({ record }) => record.id)).toEqual(["x"]);
    expect(formatVerification(await verify(ARTICLE, { records: [...RECORDS, elsewhere], source }))).toBe(
      "8 verified, 0 altered, 0 contradicted, 0 missing; 1 on other sources, not looked at",
    );
  });

  it.each<[string, unknown, string]>([
    ["records that are no list", { records: 5 }, "The records must be a list of records, not 5."],
    [
      "a record without evidence",
      { records: [{ id: "q" }] },
      'The record "q" has no evidence that can be verified; give at least one piece',
    ],
    ["a record that is none", { records: [null] }, "The record at position 0 has no evidence"],
    ["records in a text", { records: "freight" }, 'The records must be a list of records, not "freight".'],
    [
      "a record with no piece of evidence",
      { records: [{ id: "q", evidence: [] }] },
      'The record "q" has no evidence',
    ],
    [
      "a source with a passage that is none",
      { source: { ...source, passages: [null] } },
      "The passage at position 0",
    ],
    [
      "a source with a digest in capitals",
      { source: { ...source, passages: [{ n: 1, sha256: "A".repeat(64) }] } },
      'The passage at position 0 of the source "harbour-news" must be { n, sha256 }',
    ],
    [
      "a record with a quantity that is none",
      { records: [{ ...thanks, quantity: { amount: "5", unit: "USD", precision: "stated" } }] },
      'The quantity of the record "thanks": the amount must be a number; got "5"',
    ],
    [
      "a record with a count that is none",
      { records: [{ ...thanks, count: 5 }] },
      'The count of the record "thanks" must be a quantity { amount, unit, precision }; got 5',
    ],
    ...[
      {},
      { source: "harbour-news", passage: 1.5, words: "ferry lines" },
      { source: "harbour-news", passage: 1, words: " … " },
      { source: "harbour-news", passage: 1, words: "ferry lines", prefix: 5 },
      { source: "harbour-news", passage: 1, words: "ferry lines", suffix: null },
      { source: "harbour-news", passage: 1 },
      { source: "harbour-news", words: "ferry lines" },
      { passage: 1, words: "ferry lines" },
      { source: "harbour-news", passage: "1", words: "ferry lines" },
    ].map<[string, unknown, string]>((piece) => [
      `the evidence ${JSON.stringify(piece)}`,
      { records: [{ id: "q", evidence: [...thanks.evidence, piece] }] },
      'The record "q" has no evidence',
    ]),
    [
      "a source that is none",
      { source: null },
      "The source must be the id of a source or a source record with passages, not null.",
    ],
    [
      "a source without passages",
      { source: { id: "x" } },
      "The source must be the id of a source or a source record with passages, not an object.",
    ],
  ])("refuses %s", async (_, options, message) => {
    await expect(verify(ARTICLE, options as never)).rejects.toThrow(TypeError);
    await expect(verify(ARTICLE, options as never)).rejects.toThrow(message);
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
    [{ record: [] }, 'Unknown option "record". Did you mean "records"? Allowed: format, records, source.'],
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
  const HINT =
    "No passage stands unchanged: is this the text of the source, with a line end or a blank line between its paragraphs?";

  it("counts, and names what was expected and found", async () => {
    const report = formatVerification(await check(changed("$5 billion", "$6 billion")));
    expect(report.split("\n")).toEqual([
      "6 verified, 1 altered, 1 contradicted, 0 missing",
      "contradicted  freight, passage 3",
      "  expected: “$5 billion in 2024”, $5 billion",
      "  found:    “$6 billion in 2024”, $6 billion",
      "altered       passage 3: goal",
    ]);
  });

  it("names words without a quantity, with what a terminal would obey made visible", async () => {
    const { verdicts, ...rest } = await check(changed("thanked the crews", "blamed the\u001b crews"), [
      thanks,
    ]);
    expect(
      formatVerification({ ...rest, verdicts })
        .split("\n")
        .slice(1),
    ).toEqual([
      "contradicted  thanks, passage 5",
      "  expected: “thanked the crews”",
      "  found:    “blamed the\\u001b crews”",
    ]);
  });

  it("asks whether it is the text at all where no passage stands unchanged", async () => {
    expect(formatVerification(await check("/home/article.txt"))).toBe(
      `0 verified, 0 altered, 0 contradicted, 8 missing\n${HINT}`,
    );
  });

  it("names what is missing or altered by passage", async () => {
    const text = changed(PASSAGES[3] ?? "", "").replace("Freight grew", "Trade grew");
    expect(formatVerification(await check(text)).split("\n")).toEqual([
      "4 verified, 2 altered, 0 contradicted, 2 missing",
      "altered       passage 3: freight, goal",
      "missing       passage 4: grain, cotton",
    ]);
  });

  it("names the records of each passage apart, in the order of the passages", async () => {
    const text = changed("Freight grew", "Trade grew").replace("two harbours met", "harbours met");
    const report = formatVerification(await check(text, [...RECORDS].reverse()));
    expect(report.split("\n").slice(1)).toEqual([
      "altered       passage 1: ferry-lines",
      "altered       passage 3: goal, freight",
    ]);
  });

  it("gives both quantities where the same one is written otherwise", async () => {
    const report = formatVerification(await check(changed("$15 billion", "$15bn"), [goal]));
    expect(report.split("\n").slice(1)).toEqual([
      "altered       goal, passage 3",
      "  expected: “reach $15 billion”, $15 billion",
      "  found:    “reach $15bn”",
    ]);
  });

  it("asks nothing where a passage stands unchanged, though no piece is verified", async () => {
    const wrong = { ...freight, quantity: { amount: 6e9, unit: "USD", precision: "stated" } } as const;
    const text = changed(PASSAGES[4] ?? "", "");
    expect(formatVerification(await check(text, [wrong, thanks])).split("\n")).toEqual([
      "0 verified, 0 altered, 1 contradicted, 1 missing",
      "contradicted  freight, passage 3",
      "  expected: “$5 billion in 2024”, $6 billion",
      "  found:    “$5 billion in 2024”, $5 billion",
      "missing       passage 5: thanks",
    ]);
  });

  it("says what must stand beside the words", async () => {
    const beside = record("lines", 1, "ferry lines", undefined, { prefix: "four", suffix: "." });
    expect(formatVerification(await check(ARTICLE, [beside])).split("\n")).toContain(
      "  expected: “ferry lines” after “four” and before “.”",
    );
  });

  it("names nothing where all is well", async () => {
    expect(formatVerification(await check(ARTICLE, [cotton]))).toBe(
      "1 verified, 0 altered, 0 contradicted, 0 missing",
    );
  });
});
