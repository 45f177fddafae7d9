import type { OrganizationId, PartyId, PersonId } from "../generated/ids.js";

/** Anyone who can say or do something: a person, an organization or a party; an agent in the sense of W3C PROV. */
export type AgentId = PersonId | OrganizationId | PartyId;
