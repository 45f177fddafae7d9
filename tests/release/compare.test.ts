import { describe, expect, test } from "vitest";
import { greatest } from "../../scripts/release/bump.js";
import { compareColumns } from "../../scripts/release/compare/columns.js";
import { compareRecords } from "../../scripts/release/compare/records.js";
import { describeChanges } from "../../scripts/release/describe.js";
import type { Release } from "../../scripts/release/read-release.js";
import { changedBy, changesTo, edit, type MadeRelease, madeRelease, rename } from "./made-releases.js";

const quantity = (amount: number, unit: string) => ({ amount, unit, precision: "stated" });
const since = "2.0.0";
const figureSchema = (release: MadeRelease) =>
  (release.schemas["figures"] as { properties: { records: { items: FigureSchema } } }).properties.records
    .items;

interface FigureSchema {
  properties: Record<string, Record<string, unknown>>;
  required: string[];
}

test("nothing changed needs no bump", () => {
  expect(changedBy(() => {})).toEqual({ changes: [], problems: [], least: "none" });
});

describe("a corrected value", () => {
  test("is a patch, and shows the old and the new value as people write them", () => {
    const { least, changes } = changedBy((release) =>
      edit(release, "visa-free-stay", { quantity: quantity(60, "day") }),
    );
    expect(least).toBe("patch");
    expect(describeChanges(changes)).toContain("Corrected: `visa-free-stay`, quantity: 90 days → 60 days");
  });

  test("shows the verdict that it turned", () => {
    const { changes } = changedBy((release) => {
      for (const [id, record] of release.records)
        if (record.kind === "report" && record["figure"] === "visa-free-stay")
          edit(release, id, { verdict: "differs" });
    });
    expect(describeChanges(changes)).toContain(
      "Corrected: corroboration `visa-free-stay`: “agreed” → “disputed”",
    );
  });

  test("is major where the unit or the measure is another", () => {
    expect(
      changedBy((release) => edit(release, "visa-free-stay", { quantity: quantity(90, "year") })).least,
    ).toBe("major");
    expect(changedBy((release) => edit(release, "visa-free-stay", { measure: "investment" })).least).toBe(
      "major",
    );
  });

  test("shows a value that came or left", () => {
    const { least, changes } = changedBy((release) =>
      edit(release, "trade-turnover-2024", { period: undefined }),
    );
    expect(least).toBe("patch");
    expect(describeChanges(changes)).toEqual(["Corrected: `trade-turnover-2024`, period: “2024” → nothing"]);
  });

  test("is told apart from a better text", () => {
    const compared = changedBy((release) => edit(release, "astana", { label: "The city of Astana" }));
    expect(changesTo(compared, "astana")).toEqual([{ change: "improved", field: "label", bump: "patch" }]);
  });
});

describe("an id that left", () => {
  test("is a problem without a redirect though every object has something of its name", () => {
    const after = madeRelease();
    const record = { kind: "sector", id: "constructor", label: "Constructor" };
    const before = { ...after, records: new Map([...after.records, [record.id, record]]) };
    expect(compareRecords(before, after)).toEqual({
      changes: [{ change: "removed", subject: "record", name: "constructor", bump: "major" }],
      problems: [expect.stringContaining('"constructor" left without a redirect')],
    });
  });

  test("is a problem without a redirect", () => {
    const { least, problems } = changedBy((release) => release.records.delete("gluten-export-share"));
    expect(least).toBe("major");
    expect(problems).toEqual([expect.stringContaining('"gluten-export-share" left without a redirect')]);
  });

  test("is withdrawn with the reason", () => {
    const reason = "The source was misread.";
    const { least, problems, changes } = changedBy((release) => {
      release.records.delete("gluten-export-share");
      release.redirects["gluten-export-share"] = { kind: "withdrawn", was: "figure", reason, since };
    });
    expect([least, problems]).toEqual(["major", []]);
    expect(describeChanges(changes)).toContain(`Withdrawn: \`gluten-export-share\`: ${reason}`);
  });

  test("is moved, and what was corrected with it shows", () => {
    const compared = changedBy((release) => {
      rename(release, "visa-free-stay", "stay-without-a-visa");
      edit(release, "stay-without-a-visa", { quantity: quantity(60, "day") });
      release.redirects["visa-free-stay"] = {
        kind: "moved",
        was: "figure",
        to: "stay-without-a-visa" as "astana",
        since,
      };
    });
    expect([compared.least, compared.problems]).toEqual(["major", []]);
    expect(changesTo(compared, "visa-free-stay")).toEqual([
      { change: "moved", to: "stay-without-a-visa", bump: "major" },
    ]);
    expect(
      changesTo(compared, "stay-without-a-visa").map(({ change, field }) => [change, field]),
    ).toContainEqual(["corrected", "quantity"]);
  });

  test("must not be used again, nor by another kind", () => {
    const again = changedBy((release) => {
      release.records.delete("astana");
      release.records.set("astana", { ...release.records.get("cotton"), kind: "commodity", id: "astana" });
    });
    expect(again.problems).toEqual([expect.stringContaining('"astana" is used again')]);
  });

  test("says the version in which it leaves", () => {
    const { problems } = changedBy((release) => {
      release.records.delete("gluten-export-share");
      release.redirects["gluten-export-share"] = {
        kind: "withdrawn",
        was: "figure",
        reason: "Why.",
        since: "1.1.0",
      };
    });
    expect(problems).toEqual([expect.stringContaining("it comes with 2.0.0")]);
  });
});

test("a new record is minor", () => {
  const { least, changes } = changedBy((release) => {
    const astana = release.records.get("astana");
    release.records.set("izmir", { ...astana, kind: "place", id: "izmir", label: "Izmir" });
  });
  expect(least).toBe("minor");
  expect(describeChanges(changes)).toEqual(["Added: `izmir` (“Izmir”)"]);
});

describe("a vocabulary", () => {
  const terms = (release: MadeRelease) => release.vocabularies["measure"] as Record<string, unknown>;

  test("that gets a term is minor, that loses one major, that explains one better a patch", () => {
    expect(changedBy((release) => Object.assign(terms(release), { "tourist-count": {} })).least).toBe(
      "minor",
    );
    expect(changedBy((release) => delete terms(release)["investment"]).least).toBe("major");
    expect(
      changedBy((release) => Object.assign(terms(release), { investment: { label: "Other" } })).least,
    ).toBe("patch");
  });

  test("that comes is minor, that leaves is major", () => {
    expect(changedBy((release) => Object.assign(release.vocabularies, { mood: {} })).least).toBe("minor");
    expect(changedBy((release) => delete release.vocabularies["measure"]).least).toBe("major");
  });
});

describe("a field", () => {
  test.each<[string, "minor" | "major", (schema: FigureSchema) => void]>([
    ["that is added", "minor", ({ properties }) => Object.assign(properties, { colour: { type: "string" } })],
    ["that is dropped", "major", ({ properties }) => delete properties["period"]],
    [
      "that is of another type",
      "major",
      ({ properties }) => Object.assign(properties, { period: { type: "number" } }),
    ],
    ["that may now be absent", "major", ({ required }) => required.splice(required.indexOf("status"), 1)],
    ["that must now be there", "major", ({ required }) => required.push("period")],
    [
      "that may be longer",
      "minor",
      ({ properties }) => Object.assign(properties["label"] ?? {}, { maxLength: 100 }),
    ],
    [
      "that must be shorter",
      "major",
      ({ properties }) => Object.assign(properties["label"] ?? {}, { maxLength: 80 }),
    ],
    ["that needs no pattern", "minor", ({ properties }) => delete properties["summary"]?.["pattern"]],
  ])("%s is %s", (_, bump, change) => {
    expect(changedBy((release) => change(figureSchema(release))).least).toBe(bump);
  });

  test("that comes and is demanded at once is major", () => {
    const { least } = changedBy((release) => {
      const { properties, required } = figureSchema(release);
      properties["colour"] = { type: "string" };
      required.push("colour");
    });
    expect(least).toBe("major");
  });

  test("does not change with the ids and terms that there are", () => {
    const { changes } = changedBy((release) => {
      const { properties } = figureSchema(release);
      properties["measure"] = { ...properties["measure"], enum: ["trade-turnover", "tourist-count"] };
    });
    expect(changes).toEqual([]);
  });
});

describe("a translation and a table", () => {
  test("that come are minor, that leave are major", () => {
    expect(changedBy((release) => Object.assign(release.languages, { de: {} })).least).toBe("minor");
    expect(changedBy((release) => Object.assign(release.columns, { more: ["id"] })).least).toBe("minor");
  });

  test.each([
    [["id", "label"], "none"],
    [["id", "label", "unit"], "minor"],
    [["label", "id"], "major"],
    [["id", "unit", "label"], "major"],
    [["id", "name"], "major"],
    [["id"], "major"],
  ] as const)("with the columns %j instead of id and label need a %s version", (columns, bump) => {
    const release = (figures: readonly string[]) => ({ ...madeRelease(), columns: { figures } }) as Release;
    const { changes } = compareColumns(release(["id", "label"]), release(columns));
    expect(greatest(changes.map((change) => change.bump))).toBe(bump);
  });
});
