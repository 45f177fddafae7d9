import type { OrganizationId, PartyId, PersonId } from "./ids.js";

/** Anyone who can say or do something: a person, an organization or a party; an agent in the sense of W3C PROV. */
export type AgentId = PersonId | OrganizationId | PartyId;
