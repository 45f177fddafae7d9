import type { Claim, DefinedTerm } from "schema-dts";
import type { Figure } from "../../../src/model/figure.js";
import { allTerms, type Terms, type VocabularyName } from "../../../src/model/terms.js";
import { type Facts, namedSpeakers } from "../facts.js";
import { addressOf, nameOf } from "./names.js";
import { describeQuantity } from "./quantity.js";

/** Describes a figure as what it is: something that somebody claimed, in a publication, at an address. */
export function describeFigure(figure: Figure, { linkOf }: Facts): Claim {
  const period = figure.period ?? figure.asOf;
  const speakers = namedSpeakers(figure);
  return {
    "@type": "Claim",
    ...nameOf(figure),
    about: describeQuantity(figure.quantity),
    keywords: [termOf("measure", figure.measure), termOf("figure-status", figure.status)],
    ...(period !== undefined && { temporalCoverage: period }),
    ...(speakers.length > 0 && { author: speakers.map((id) => ({ "@id": addressOf(id) })) }),
    appearance: [...new Set(figure.evidence.map(({ source }) => source))].map((id) => ({
      "@id": addressOf(id),
    })),
    url: linkOf(figure),
  };
}

function termOf<V extends VocabularyName>(vocabulary: V, term: Terms[V]): DefinedTerm {
  const { label, definition } = allTerms()[vocabulary][term];
  return { "@type": "DefinedTerm", termCode: term, name: label, description: definition };
}
