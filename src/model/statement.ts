import type { FigureId, InitiativeId, OrganizationId, PersonId, StatementId } from "../generated/ids.js";
import type { Stance, Topic } from "../generated/vocabularies.js";
import type { AgentId } from "./agent.js";
import type { NonEmpty } from "./evidence.js";
import type { SectoredRecord } from "./record.js";

/** A position, thanks, praise, congratulation, value or commitment, with its speakers. */
export interface Statement<Id extends string = StatementId> extends SectoredRecord<"statement", Id> {
  /** Who speaks; several if the source reports them together. */
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
