import type {
  City,
  Country,
  Dataset,
  Event,
  GovernmentOrganization,
  NewsArticle,
  PropertyValue,
  Person as SchemaPerson,
} from "schema-dts";
import type { DataSet } from "../../../src/model/kinds.js";
import type { Meeting } from "../../../src/model/meeting.js";
import type { Organization } from "../../../src/model/organization.js";
import type { Party } from "../../../src/model/party.js";
import type { Person } from "../../../src/model/person.js";
import type { Place } from "../../../src/model/place.js";
import type { Source } from "../../../src/model/source.js";
import { allTerms } from "../../../src/model/terms.js";
import { manifest } from "../manifest.js";
import { addressOf, itemOf, nameOf, refer } from "./names.js";

/** Describes the data set as a whole, with what its figures measure. */
export function describeDataSet(data: DataSet): Dataset {
  const measures = new Set(data.figures.map(({ measure }) => measure));
  return {
    "@type": "Dataset",
    "@id": `urn:${manifest.name}`,
    name: manifest.name,
    description: manifest.description,
    version: manifest.version,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: `${manifest.name} contributors` },
    about: data.meetings.map(refer),
    isBasedOn: data.sources.map(refer),
    hasPart: data.figures.map(refer),
    variableMeasured: [...measures].map((measure): PropertyValue => {
      const { label, definition } = allTerms().measure[measure];
      return { "@type": "PropertyValue", propertyID: measure, name: label, description: definition };
    }),
  };
}

/** Describes a meeting: between the states of its host and its chairs, and told of by the sources of its own evidence. */
export function describeMeeting(meeting: Meeting, { parties, people, sources }: DataSet): Event {
  const chairs = people.filter(({ id }) => meeting.chairs.includes(id));
  const states = new Set<string | undefined>([meeting.host, ...chairs.map(({ country }) => country)]);
  const told = new Set<string>(meeting.evidence.map(({ source }) => source));
  return {
    "@type": "Event",
    ...nameOf(meeting),
    startDate: meeting.date,
    endDate: meeting.date,
    location: { "@id": addressOf(meeting.city) },
    organizer: { "@id": addressOf(meeting.series) },
    attendee: meeting.chairs.map((id) => ({ "@id": addressOf(id) })),
    about: parties.filter(({ id }) => states.has(id)).map(refer),
    subjectOf: sources.filter(({ id }) => told.has(id)).map(refer),
  };
}

/** Describes the body whose meeting it was. */
export function describeBody(body: Organization): GovernmentOrganization {
  return { "@type": "GovernmentOrganization", ...nameOf(body), ...itemOf(body) };
}

/** Describes one of the two states. */
export function describeParty(party: Party): Country {
  return { "@type": "Country", ...nameOf(party), ...itemOf(party), identifier: party.alpha2 };
}

/** Describes the city of a meeting. */
export function describeCity(place: Place): City {
  const { country } = place;
  return {
    "@type": "City",
    ...nameOf(place),
    ...itemOf(place),
    ...(country !== undefined && { containedInPlace: { "@id": addressOf(country) } }),
  };
}

/** Describes somebody who took part or gave a figure. */
export function describePerson(person: Person): SchemaPerson {
  return {
    "@type": "Person",
    ...nameOf(person),
    ...itemOf(person),
    jobTitle: allTerms()["person-role"][person.role].label,
    ...(person.born !== undefined && { birthDate: person.born }),
  };
}

/** Describes a publication. */
export function describeSource(source: Source): NewsArticle {
  const { title, language } = source;
  return {
    "@type": "NewsArticle",
    ...nameOf(source),
    ...(title !== undefined && { headline: title }),
    url: source.url,
    datePublished: source.published,
    publisher: { "@type": "Organization", name: source.publisher },
    ...(language !== undefined && { inLanguage: language }),
  };
}
