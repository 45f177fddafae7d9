import {
  AGREEMENT_STATUSES,
  type CollectionName,
  type DataSet,
  FIGURE_STATUSES,
  INITIATIVE_STATUSES,
  listAgreements,
  listFigures,
  listInitiatives,
  listSectors,
  listStatements,
  ORGANIZATION_IDS,
  PARTY_IDS,
  PERSON_IDS,
} from "kz-tr-council";
import type { OptionName } from "../args.js";
import { chooseOne, chooseParty, chooseSector, chooseSpeaker } from "./choose.js";

/** The options that choose records. */
export const FILTER_NAMES = [
  "sector",
  "status",
  "speaker",
  "party",
  "text",
] as const satisfies readonly OptionName[];

/** The values of the options that choose records, as they were typed. */
export type Filters = Readonly<Partial<Record<(typeof FILTER_NAMES)[number], string>>>;

/** How the records of a collection are chosen. */
interface Selection<C extends CollectionName> {
  /** The options the collection has. */
  readonly options: readonly (keyof Filters)[];
  /** Chooses. */
  readonly select: (filters: Filters) => DataSet[C];
}

/** How records are chosen, by collection; the others are short and only listed whole. */
export const SELECTIONS: { readonly [C in CollectionName]?: Selection<C> } = {
  figures: {
    options: ["sector", "status", "speaker", "party", "text"],
    select: ({ sector, status, speaker, party, text }) =>
      listFigures({
        sector: given(sector, chooseSector),
        status: given(status, (typed) => chooseOne("status", typed, FIGURE_STATUSES)),
        speaker: given(speaker, (typed) => chooseSpeaker(typed, PERSON_IDS)),
        party: given(party, chooseParty),
        text,
      }),
  },
  agreements: {
    options: ["sector", "status", "text"],
    select: ({ sector, status, text }) =>
      listAgreements({
        sector: given(sector, chooseSector),
        status: given(status, (typed) => chooseOne("status", typed, AGREEMENT_STATUSES)),
        text,
      }),
  },
  initiatives: {
    options: ["sector", "status", "speaker", "party", "text"],
    select: ({ sector, status, speaker, party, text }) =>
      listInitiatives({
        sector: given(sector, chooseSector),
        status: given(status, (typed) => chooseOne("status", typed, INITIATIVE_STATUSES)),
        speaker: given(speaker, (typed) => chooseSpeaker(typed, PERSON_IDS)),
        party: given(party, chooseParty),
        text,
      }),
  },
  statements: {
    options: ["sector", "speaker", "party", "text"],
    select: ({ sector, speaker, party, text }) =>
      listStatements({
        sector: given(sector, chooseSector),
        speaker: given(speaker, (typed) =>
          chooseSpeaker(typed, [...PERSON_IDS, ...ORGANIZATION_IDS, ...PARTY_IDS]),
        ),
        party: given(party, chooseParty),
        text,
      }),
  },
  sectors: {
    options: ["sector", "text"],
    select: ({ sector, text }) => {
      const wider = given(sector, chooseSector);
      const within = listSectors({ within: wider });
      // A sector is listed with those within it, or one that holds no other would be no list at all.
      return listSectors({ text }).filter((each) => each.id === wider || within.includes(each));
    },
  },
};

/** Reads an option that may be left out. */
function given<T>(typed: string | undefined, read: (typed: string) => T): T | undefined {
  return typed === undefined ? undefined : read(typed);
}
