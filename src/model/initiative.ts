import type {
  CommodityId,
  FigureId,
  InitiativeId,
  OrganizationId,
  PartyId,
  PlaceId,
} from "../generated/ids.js";
import type { InitiativeStatus } from "../generated/vocabularies.js";
import type { AgentId } from "./agent.js";
import type { SectoredRecord } from "./record.js";

/** Something concrete that is proposed, announced, planned or done. */
export interface Initiative<Id extends string = InitiativeId> extends SectoredRecord<"initiative", Id> {
  /** How far it has come on the day of the meeting. */
  readonly status: InitiativeStatus;
  /** The party or organization that carries it out, if the source says. */
  readonly lead?: PartyId | OrganizationId | undefined;
  /** Who put it forward, if the source says. */
  readonly proposedBy?: AgentId | undefined;
  /** Where it takes place. */
  readonly places?: readonly PlaceId[] | undefined;
  /** The organizations that take part. */
  readonly organizations?: readonly OrganizationId[] | undefined;
  /** The goods it concerns. */
  readonly commodities?: readonly CommodityId[] | undefined;
  /** The figures that measure it. */
  readonly figures?: readonly FigureId[] | undefined;
}
