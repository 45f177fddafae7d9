// my-meeting.ts
import type {
  Agreement,
  Figure,
  Meeting,
  Organization,
  Own,
  Person,
  Report,
  Sector,
  Source,
  Statement,
} from "kz-tr-council";
import { passagesOf } from "kz-tr-council/verify";

// Everything here is invented: the meeting, who met, what was signed and both sources.
export const text = `
The invented Wind Forum met in Astana on 12 March 2031 for the third time.

Trade in turbines reached €40 million in 2030, and new storage will cost ₸9 billion.

Both sides signed two memoranda. “We count on the wind,” said President Aigerim Example.
`;

export const minutes: Own<Source> = {
  kind: "source",
  id: "acme:minutes",
  label: "Minutes of an invented forum",
  publisher: "Acme",
  title: "Minutes of the third Wind Forum",
  url: "https://acme.example/minutes",
  published: "2031-03-12",
  language: "en",
  passages: await passagesOf(text),
};

const yearbook: Own<Source> = {
  kind: "source",
  id: "acme:yearbook",
  label: "Yearbook of an invented office",
  publisher: "Example Office of Statistics",
  url: "https://office.example/yearbook",
  published: "2031",
  passages: [],
};

const forum: Own<Organization> = {
  kind: "organization",
  id: "acme:forum",
  label: "Wind Forum",
  aliases: ["WF"],
  type: "bilateral-council",
  evidence: [{ source: "acme:minutes", passage: 1, words: "invented Wind Forum" }],
};

const president: Own<Person> = {
  kind: "person",
  id: "acme:president",
  label: "Aigerim Example",
  role: "president",
  country: "kazakhstan",
  evidence: [{ source: "acme:minutes", passage: 3, words: "President Aigerim Example" }],
};

const meeting: Own<Meeting> = {
  kind: "meeting",
  id: "acme:third-forum",
  label: "Third Wind Forum, invented",
  series: "acme:forum",
  ordinal: 3,
  date: "2031-03-12",
  city: "astana",
  host: "kazakhstan",
  chairs: ["acme:president"],
  formats: ["council-session"],
  evidence: [{ source: "acme:minutes", passage: 1, words: "met in Astana on 12 March 2031" }],
};

const windPower: Own<Sector> = {
  kind: "sector",
  id: "acme:wind-power",
  label: "Wind power",
  aliases: ["turbines"],
  parent: "energy",
  isic: [],
  evidence: [{ source: "acme:minutes", passage: 2, words: "Trade in turbines" }],
};

export const turbineTrade: Own<Figure> = {
  kind: "figure",
  id: "acme:turbine-trade-2030",
  label: "Trade in turbines in 2030",
  measure: "trade-turnover",
  quantity: { amount: 40_000_000, unit: "EUR", precision: "stated" },
  status: "actual",
  period: "2030",
  sectors: ["trade", "acme:wind-power"],
  evidence: [{ source: "acme:minutes", passage: 2, words: "€40 million in 2030" }],
};

const storageCost: Own<Figure> = {
  kind: "figure",
  id: "acme:storage-cost",
  label: "Cost of new storage",
  measure: "project-value",
  quantity: { amount: 9_000_000_000, unit: "KZT", precision: "stated" },
  status: "announced",
  sectors: ["acme:wind-power"],
  evidence: [{ source: "acme:minutes", passage: 2, words: "cost ₸9 billion" }],
};

const memoranda: Own<Agreement> = {
  kind: "agreement",
  id: "acme:memoranda",
  label: "Memoranda of the third Wind Forum",
  type: "memorandum-of-understanding",
  status: "signed",
  signedOn: "2031-03-12",
  count: { amount: 2, unit: "agreement", precision: "stated" },
  itemised: false,
  meeting: "acme:third-forum",
  sectors: ["acme:wind-power"],
  evidence: [{ source: "acme:minutes", passage: 3, words: "signed two memoranda" }],
};

const onWind: Own<Statement> = {
  kind: "statement",
  id: "acme:president-on-wind",
  label: "The president counts on the wind",
  speakers: ["acme:president"],
  stance: "affirms",
  topics: ["economic-cooperation"],
  sectors: ["acme:wind-power"],
  evidence: [
    { source: "acme:minutes", passage: 3, words: "We count on the wind", speaker: "acme:president" },
  ],
};

const inYearbook: Own<Report> = {
  kind: "report",
  id: "acme:yearbook-on-turbine-trade",
  label: "Yearbook: trade in turbines",
  figure: "acme:turbine-trade-2030",
  source: "acme:yearbook",
  quantity: { amount: 38_000_000, unit: "EUR", precision: "about" },
  words: "about €38 million",
  verdict: "differs",
};

/** Any kinds, in any order. */
export const records = [
  ...[minutes, yearbook, forum, president, meeting, windPower],
  ...[turbineTrade, storageCost, memoranda, onWind, inYearbook],
];
