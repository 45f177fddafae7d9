import type { Graph, Thing } from "schema-dts";
import type { DataSet } from "../../../src/model/kinds.js";
import { factsOf, namedSpeakers } from "../facts.js";
import { describeFigure } from "./figure.js";
import {
  describeBody,
  describeCity,
  describeDataSet,
  describeMeeting,
  describeParty,
  describePerson,
  describeSource,
} from "./things.js";

/** Renders `data/kz-tr-council.jsonld`: the meeting, who took part, the figures and the sources in schema.org's terms. */
export function renderJsonLd(data: DataSet): string {
  const { meetings, figures } = data;
  const facts = factsOf(data);
  const named = new Set<string>([
    ...meetings.flatMap(({ series, city, chairs }) => [series, city, ...chairs]),
    ...figures.flatMap(namedSpeakers),
  ]);
  const isNamed = ({ id }: { readonly id: string }) => named.has(id);
  const things: Thing[] = [
    describeDataSet(data),
    ...meetings.map((meeting) => describeMeeting(meeting, data)),
    ...data.parties.map(describeParty),
    ...data.organizations.filter(isNamed).map(describeBody),
    ...data.places.filter(isNamed).map(describeCity),
    ...data.people.filter(isNamed).map(describePerson),
    ...figures.map((figure) => describeFigure(figure, facts)),
    ...data.sources.map(describeSource),
  ];
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return `${JSON.stringify(graph)}\n`;
}
