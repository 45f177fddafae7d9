/**
 * The check of every piece of evidence against the text of its source, in browsers and in Node.
 *
 * @module kz-tr-council/verify
 */

export type * from "../model/index.js";
export { digestPassage } from "./digest.js";
export { EVIDENCE_STATUSES, type EvidenceStatus, type Judgement } from "./judge.js";
export { normalizeText } from "./normalize.js";
export type { Piece, VerifiableRecord } from "./piece.js";
export { TEXT_FORMATS, type TextFormat } from "./read-paragraphs.js";
export { formatVerification } from "./report.js";
export { type EvidenceVerdict, type Verification, type VerifyOptions, verify } from "./verify.js";
