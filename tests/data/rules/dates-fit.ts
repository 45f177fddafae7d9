import type { DataSet } from "../../../src/model/kinds.js";
import type { Problem } from "../../../src/schemas/checks/problem.js";
import { byId, type Rule } from "../rule.js";

export const datesFit: Rule = {
  name: "dates-fit",
  description: "Dates agree with the meeting, with the words that print them, and with each other.",
  check: (data) => [
    ...meetingDates(data),
    ...datesOfTheDay(data),
    ...periods(data),
    ...publications(data),
    ...previews(data),
  ],
  bad: [
    {
      fault: "the meeting is dated a day late",
      make: ({ meetings }) => {
        byId(meetings, "fifth-council-meeting").date = "2025-07-30";
      },
      at: "meetings.fifth-council-meeting.date",
    },
    {
      fault: "a document is signed on another day than its meeting's",
      make: ({ agreements }) => {
        byId(agreements, "joint-declaration").signedOn = "2025-07-28";
      },
      at: "agreements.joint-declaration.signedOn",
    },
    {
      fault: "an honour is conferred on another day than its meeting's",
      make: ({ honours }) => {
        byId(honours, "order-of-the-state").conferredOn = "2025-07-30";
      },
      at: "honours.order-of-the-state.conferredOn",
    },
    {
      fault: "a figure is of another year than its words",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-2024").period = "2025";
      },
      at: "figures.trade-turnover-2024.period",
    },
    {
      fault: "a source appears before the month of the meeting",
      make: ({ sources }) => {
        byId(sources, "astana-times").published = "2025-06";
      },
      at: "sources.astana-times.published",
    },
    {
      fault: "a source looks ahead to the meeting after it",
      make: ({ sources }) => {
        byId(sources, "yenicag").previews = "fifth-council-meeting";
      },
      at: "sources.yenicag.previews",
    },
  ],
};

/** The words print day and month of the meeting; the year is that of the source. */
function meetingDates({ meetings, sources }: DataSet): Problem[] {
  return meetings.flatMap(({ date, evidence }, index) => {
    const printed = new Intl.DateTimeFormat("en-US", {
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    }).format(new Date(date));
    const years = evidence.map(({ source }) =>
      sources.find(({ id }) => id === source)?.published.slice(0, 4),
    );
    const fits = evidence.some(({ words }) => words.endsWith(printed)) && years.includes(date.slice(0, 4));
    return fits
      ? []
      : [{ path: ["meetings", index, "date"], message: `no words of its evidence print ${printed}` }];
  });
}

/** A date of a record, and where it stands. */
type Dated = readonly [collection: string, index: number, field: string, date: string | undefined];

/** What is said, signed or conferred at the meeting bears its date. */
function datesOfTheDay({ meetings, figures, agreements, honours }: DataSet): Problem[] {
  const days = new Set<string | undefined>(meetings.map(({ date }) => date));
  const dated = [
    ...figures.map(({ asOf }, index): Dated => ["figures", index, "asOf", asOf]),
    ...agreements.map(({ signedOn }, index): Dated => ["agreements", index, "signedOn", signedOn]),
    ...honours.map(({ conferredOn }, index): Dated => ["honours", index, "conferredOn", conferredOn]),
  ];
  return dated.flatMap(([collection, index, field, date]) =>
    date === undefined || days.has(date)
      ? []
      : [{ path: [collection, index, field], message: `${date} is not the day of a meeting` }],
  );
}

/** A period is a year that the words print, or for an anniversary the year of birth and the years since. */
function periods({ figures, people, meetings }: DataSet): Problem[] {
  return figures.flatMap(({ period, quantity, measure, evidence }, index) => {
    if (period === undefined) return [];
    const fits =
      measure === "anniversary"
        ? people.some(({ born }) => Number(born?.slice(0, 4)) + quantity.amount === Number(period)) &&
          meetings.some(({ date }) => date.startsWith(period))
        : evidence.some(({ words }) => words.split(" ").includes(period));
    return fits
      ? []
      : [{ path: ["figures", index, "period"], message: `no words of its evidence print ${period}` }];
  });
}

/** A source that evidence rests on is published in the month of the meeting or later, as its address says. */
function publications({ sources, meetings }: DataSet): Problem[] {
  const [first = ""] = meetings.map(({ date }) => date).sort();
  return sources.flatMap(({ published, passages, url }, index) => {
    const fits =
      passages.length === 0 ||
      (published >= first.slice(0, published.length) && url.includes(`/${published.replaceAll("-", "/")}/`));
    return fits
      ? []
      : [
          {
            path: ["sources", index, "published"],
            message: `${published} does not fit the meeting or the address`,
          },
        ];
  });
}

/** A source that looks ahead to a meeting is not dated after it. */
function previews({ sources, meetings }: DataSet): Problem[] {
  return sources.flatMap(({ previews: id, published }, index) => {
    const date = meetings.find((meeting) => meeting.id === id)?.date;
    if (date === undefined || published <= date) return [];
    return [{ path: ["sources", index, "previews"], message: `${published} is after ${date}` }];
  });
}
