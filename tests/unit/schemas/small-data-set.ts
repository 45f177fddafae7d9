import type { CollectionName } from "../../../src/generated/ids.js";
import { KINDS } from "../../../src/model/kinds.js";
import type { KnownIds } from "../../../src/schemas/ids.js";

/** A record as JSON gives it. */
export type JsonRecord = Record<string, unknown>;

/** A data set as JSON gives it, so that a test may break it. */
export type JsonDataSet = Record<CollectionName, JsonRecord[]>;

const evidence = [{ source: "gazette", passage: 1, words: "in 2030" }];

/** A valid data set with at least one record of every kind, fresh at every call. */
export function smallDataSet(): JsonDataSet {
  return structuredClone({
    meetings: [
      {
        kind: "meeting",
        id: "first-meeting",
        label: "First meeting",
        series: "joint-council",
        ordinal: 1,
        date: "2030-02-28",
        city: "north-port",
        host: "northland",
        chairs: ["ada-north"],
        formats: ["council-session"],
        evidence,
      },
    ],
    parties: [
      party("northland", "NL", "NLD", "528"),
      { ...party("southland", "SL", "SLD", "694"), wikidata: "Q2" },
    ],
    people: [
      {
        kind: "person",
        id: "ada-north",
        label: "Ada North",
        role: "president",
        country: "northland",
        born: "1970-01-31",
        names: { tr: "Ada Kuzey" },
        evidence,
      },
    ],
    organizations: [
      {
        kind: "organization",
        id: "joint-council",
        label: "Joint council",
        type: "bilateral-council",
        evidence,
      },
    ],
    places: [
      {
        kind: "place",
        id: "north-port",
        label: "North Port",
        type: "city",
        country: "northland",
        subdivisionCode: "NL-1",
        aliases: ["The Port"],
        evidence,
      },
    ],
    sectors: [
      { kind: "sector", id: "economy", label: "Economy", aliases: [], isic: [], evidence },
      {
        kind: "sector",
        id: "rail",
        label: "Railways",
        aliases: ["trains"],
        parent: "economy",
        isic: [{ section: "H", code: "4911" }],
        evidence,
      },
    ],
    commodities: [{ kind: "commodity", id: "wheat", label: "Wheat", hs2022: "1001", evidence }],
    figures: [
      figure("all-projects", "project-count", { amount: 23, unit: "project", precision: "stated" }),
      {
        ...figure("running-projects", "project-count", { amount: 18, unit: "project", precision: "stated" }),
        partOf: "all-projects",
      },
      {
        ...figure("turnover-2029", "trade-turnover", { amount: 5e9, unit: "USD", precision: "stated" }),
        period: "2029",
        from: "northland",
        to: "southland",
        attributedTo: "ada-north",
        sectors: ["economy"],
      },
      {
        ...figure("wheat-share", "export-share", { amount: 0.25, unit: "share", precision: "about" }),
        commodity: "wheat",
      },
      figure("free-stay", "visa-free-stay", { amount: 90, unit: "day", precision: "over" }),
    ],
    agreements: [
      {
        kind: "agreement",
        id: "signed-texts",
        label: "Signed texts",
        type: "international-agreement",
        levels: ["interagency"],
        status: "signed",
        signedOn: "2030-02-28",
        count: { amount: 1, unit: "agreement", precision: "stated" },
        itemised: false,
        meeting: "first-meeting",
        evidence,
      },
    ],
    initiatives: [
      {
        kind: "initiative",
        id: "new-line",
        label: "New line",
        status: "proposed",
        lead: "joint-council",
        proposedBy: "ada-north",
        places: ["north-port"],
        organizations: ["joint-council"],
        commodities: ["wheat"],
        figures: ["all-projects"],
        evidence,
      },
    ],
    statements: [
      {
        kind: "statement",
        id: "north-thanks",
        label: "North thanks the hosts",
        speakers: ["ada-north", "northland"],
        stance: "thanks",
        topics: ["hospitality"],
        people: ["ada-north"],
        organizations: ["joint-council"],
        figures: ["free-stay"],
        initiatives: ["new-line"],
        evidence: [...evidence, { source: "gazette", passage: 2, words: "thanked", speaker: "ada-north" }],
      },
    ],
    honours: [
      {
        kind: "honour",
        id: "northern-star",
        label: "Northern Star for Ada North",
        name: "Northern Star",
        names: { tr: "Kuzey Yıldızı" },
        conferredBy: "southland",
        presentedBy: "ada-north",
        recipient: "ada-north",
        conferredOn: "2030-02-28",
        evidence,
      },
    ],
    sources: [
      {
        kind: "source",
        id: "gazette",
        label: "Gazette on the meeting",
        publisher: "The Gazette",
        title: "They met",
        url: "https://gazette.example/2030/they-met",
        published: "2030-03",
        language: "en",
        relays: ["joint-council"],
        passages: [passage(1, "a"), passage(2, "b")],
      },
      {
        kind: "source",
        id: "herald",
        label: "Herald on the meeting",
        publisher: "The Herald",
        url: "https://herald.example/they-met",
        published: "2030",
        passages: [],
      },
    ],
    reports: [
      {
        kind: "report",
        id: "herald-on-turnover",
        label: "Herald: turnover",
        figure: "turnover-2029",
        source: "herald",
        quantity: { amount: 5e9, unit: "USD", precision: "under" },
        verdict: "close",
        attributedTo: "ada-north",
        note: "Written a day later.",
      },
    ],
  });
}

/** The ids of a data set by kind, as the schemas take them. */
export function idsOf(set: JsonDataSet): KnownIds {
  const entries = Object.entries(KINDS).map(([kind, { collection }]) => [
    kind,
    set[collection].map(({ id }) => id),
  ]);
  return Object.fromEntries(entries);
}

/** The record of a collection at an index; fails where there is none. */
export function recordAt(set: JsonDataSet, collection: CollectionName, index: number): JsonRecord {
  const record = set[collection][index];
  if (record === undefined) throw new Error(`no ${collection}[${index}]`);
  return record;
}

/** A passage with a digest of one digit over and over. */
export function passage(n: number, digit: string): JsonRecord {
  return { n, length: 80, head: 1, sha256: digit.repeat(64) };
}

function party(id: string, alpha2: string, alpha3: string, numeric: string): JsonRecord {
  const m49 = { country: numeric, region: "150", subregion: "155" };
  return {
    kind: "party",
    id,
    label: id,
    officialName: `the Realm of ${id}`,
    alpha2,
    alpha3,
    numeric,
    m49,
    evidence,
  };
}

function figure(id: string, measure: string, quantity: object): JsonRecord {
  return { kind: "figure", id, label: `Figure ${id}`, measure, quantity, status: "actual", evidence };
}
