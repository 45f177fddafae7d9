import { evidencedRecords } from "../evidenced-records.js";
import { byId, type Rule } from "../rule.js";

/** Fields by which a record points at what the same sentence of the source is about. */
const FIELDS = [
  "figures",
  "initiatives",
  "organizations",
  "places",
  "commodities",
  "commodity",
  "partOf",
] as const;

export const referencesShareAPassage: Rule = {
  name: "references-share-a-passage",
  description:
    "A record and the figures, initiatives, places and organizations it points at rest on a passage in common, but for agreements announced and then signed.",
  check: (data) => {
    const passages = new Map<string, readonly number[]>(
      evidencedRecords(data).map(({ record }) => [record.id, record.evidence.map(({ passage }) => passage)]),
    );
    return evidencedRecords(data).flatMap(({ record, path }) =>
      FIELDS.flatMap((field) => {
        const value =
          (record as unknown as Record<string, string | readonly string[] | undefined>)[field] ?? [];
        return [value].flat().flatMap((id, index) => {
          const own = record.evidence.map(({ passage }) => passage);
          if (
            EXCEPTIONS.has(`${record.id} ${id}`) ||
            passages.get(id)?.some((passage) => own.includes(passage))
          )
            return [];
          return [
            {
              path: Array.isArray(value) ? [...path, field, index] : [...path, field],
              message: `${id} rests on no passage that ${record.id} rests on`,
            },
          ];
        });
      }),
    );
  },
  bad: [
    {
      fault: "an initiative points at a figure of another subject",
      make: ({ initiatives }) => {
        byId(initiatives, "visa-free-regime").figures = ["maarif-schools"];
      },
      at: "initiatives.visa-free-regime.figures.0",
    },
    {
      fault: "a share is of another commodity",
      make: ({ figures }) => {
        byId(figures, "cotton-export-share").commodity = "crude-oil";
      },
      at: "figures.cotton-export-share.commodity",
    },
  ],
};

/** Links across passages that the source itself makes: documents signed at the meeting, agreements announced before. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  "further-bilateral-agreements agreements-signed",
  "joint-declaration fifth-council-meeting",
  "signed-agreements fifth-council-meeting",
]);
