import type { AgreementId, FigureId, MeetingId } from "../generated/ids.js";
import type {
  AgreementAttestation,
  AgreementLevel,
  AgreementStatus,
  AgreementType,
} from "../generated/vocabularies.js";
import type { Quantity } from "./quantity.js";
import type { SectoredRecord } from "./record.js";

/**
 * An instrument between the two states, or a group of them that the source counts together without titles.
 *
 * @typeParam Id - The record's id, a literal on every record of this package.
 * @typeParam U - What its count counts.
 */
export interface Agreement<
  Id extends string = AgreementId,
  U extends "agreement" | "declaration" = "agreement" | "declaration",
> extends SectoredRecord<"agreement", Id> {
  /** What type of instrument it is. */
  readonly type: AgreementType;
  /** Who concludes it; several if the source names several without splitting the count, absent if it names none. */
  readonly levels?: readonly AgreementLevel[] | undefined;
  /** How far it has come. */
  readonly status: AgreementStatus;
  /** The day of signature as an ISO 8601 date. Example: `"2025-07-29"`. */
  readonly signedOn?: string | undefined;
  /** How many instruments the record stands for. */
  readonly count: Quantity<U>;
  /** Whether a source names each instrument by its title; none does for the 18. */
  readonly itemised: boolean;
  /** Who attests an instrument that the article does not name; absent for what the article states. */
  readonly attestation?: AgreementAttestation | undefined;
  /** The meeting at which it was signed. */
  readonly meeting?: MeetingId | undefined;
  /** The group that this instrument belongs to, once a source names its members one by one. */
  readonly partOf?: AgreementId | undefined;
  /** The figure that counts the same instruments. Example: `"agreements-signed"`. */
  readonly figure?: FigureId | undefined;
}
