import type { FigureId, InitiativeId, OrganizationId, PersonId, StatementId } from "../generated/ids.js";
import type { AgentId } from "./agent.js";
import type { NonEmpty } from "./evidence.js";
import type { SectoredRecord } from "./record.js";

/**
 * What a speaker does with the words.
 *
 * - `affirms`: states a position, a value or a commitment of the speaker's own.
 * - `supports`: backs something that others would have to do.
 * - `calls-for`: asks others to act. Not to be confused with `supports`.
 * - `praises`: speaks well of what somebody did.
 * - `thanks`: expresses gratitude.
 * - `congratulates`: wishes somebody well on an occasion.
 * - `welcomes`: receives somebody, or hails something that comes.
 * - `offers`: says what the speaker's side is ready to give.
 * - `announces`: says what will come. Not to be confused with `offers`: nothing is asked of the other side.
 * - `recalls`: reports a fact.
 * - `discusses`: puts a topic on the table; the source gives no position.
 */
export const STANCES = /* @__PURE__ */ Object.freeze([
  "affirms",
  "supports",
  "calls-for",
  "praises",
  "thanks",
  "congratulates",
  "welcomes",
  "offers",
  "announces",
  "recalls",
  "discusses",
] as const);

/** What a speaker does with the words. */
export type Stance = (typeof STANCES)[number];

/**
 * What a statement is about, beyond the sectors it names.
 *
 * - `strategic-partnership`: the relation of the two states as a whole.
 * - `legal-framework`: the agreements and treaties between them.
 * - `economic-cooperation`: trade, investment and business.
 * - `education-and-mobility`: schools, universities and travel.
 * - `transit`: carriage through a territory.
 * - `cultural-heritage`: shared history, faith and culture.
 * - `global-affairs`: world politics at large.
 * - `peaceful-conflict-resolution`: ending conflicts by negotiation.
 * - `russia-ukraine-conflict`: the conflict between Russia and Ukraine.
 * - `united-nations-reform`: changing the United Nations.
 * - `territorial-integrity`: the inviolability of states' borders.
 * - `turkic-cooperation`: cooperation of the Turkic states.
 * - `peace-and-security`: global peace and security.
 * - `hospitality`: the reception of guests.
 * - `commemoration`: anniversaries of people or events.
 * - `state-honours`: decorations.
 */
export const TOPICS = /* @__PURE__ */ Object.freeze([
  "strategic-partnership",
  "legal-framework",
  "economic-cooperation",
  "education-and-mobility",
  "transit",
  "cultural-heritage",
  "global-affairs",
  "peaceful-conflict-resolution",
  "russia-ukraine-conflict",
  "united-nations-reform",
  "territorial-integrity",
  "turkic-cooperation",
  "peace-and-security",
  "hospitality",
  "commemoration",
  "state-honours",
] as const);

/** What a statement is about, beyond the sectors it names. */
export type Topic = (typeof TOPICS)[number];

/** A position, thanks, praise, congratulation, value or commitment, with its speakers. */
export interface Statement<Id extends string = StatementId> extends SectoredRecord<"statement", Id> {
  /** Who speaks; several where the source reports them together. */
  readonly speakers: NonEmpty<AgentId>;
  /** What the speakers do with the words. */
  readonly stance: Stance;
  /** What the statement is about. */
  readonly topics: NonEmpty<Topic>;
  /** The people it is addressed to or speaks of. */
  readonly people?: readonly PersonId[] | undefined;
  /** The organizations it speaks of. */
  readonly organizations?: readonly OrganizationId[] | undefined;
  /** The figures it gives. */
  readonly figures?: readonly FigureId[] | undefined;
  /** The initiatives it puts forward. */
  readonly initiatives?: readonly InitiativeId[] | undefined;
}
