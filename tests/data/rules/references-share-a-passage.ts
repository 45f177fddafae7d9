import type { RecordKind } from "../../../src/generated/ids.js";
import { passagesById } from "../evidenced-records.js";
import { referencesIn } from "../references.js";
import { byId, type Rule } from "../rule.js";

/** Kinds that a record refers to where one sentence of the source is about both. */
const TOGETHER: readonly string[] = [
  "figure",
  "initiative",
  "organization",
  "place",
  "commodity",
  "agreement",
] satisfies RecordKind[];

export const referencesShareAPassage: Rule = {
  name: "references-share-a-passage",
  description:
    "A record and the figures, initiatives, organizations, places and agreements that it refers to rest on a passage in common, but for agreements announced and then signed.",
  check: (data) => {
    const passages = passagesById(data);
    return referencesIn(data).flatMap(({ record, kinds, id, path }) => {
      const own = passages.get(record.id);
      const theirs = passages.get(id);
      if (own === undefined || !kinds.every((kind) => TOGETHER.includes(kind))) return [];
      if (theirs && [...theirs].some((passage) => own.has(passage))) return [];
      if (EXCEPTIONS.has(`${record.id} ${id}`)) return [];
      return [{ path, message: `${id} rests on no passage that ${record.id} rests on` }];
    });
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
    {
      fault: "a group of agreements is counted by a figure of another passage",
      make: ({ agreements }) => {
        byId(agreements, "bilateral-legal-framework").figure = "agreements-signed";
      },
      at: "agreements.bilateral-legal-framework.figure",
    },
  ],
};

/** Links across passages that the source itself makes: agreements announced in one and signed in another. */
const EXCEPTIONS: ReadonlySet<string> = new Set(["further-bilateral-agreements agreements-signed"]);
