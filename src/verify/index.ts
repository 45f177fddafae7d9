/**
 * The check of every piece of evidence against the text of its source, in browsers and in Node.
 *
 * @module kz-tr-council/verify
 */

export type * from "../model/index.js";
export { EVIDENCE_VERDICTS, type EvidenceVerdict } from "./judge.js";
export type { VerifiableSource, VerifyOptions } from "./options.js";
export { passagesOf } from "./passages.js";
export { TEXT_FORMATS, type TextFormat } from "./read-text.js";
export type { VerifiableRecord } from "./records.js";
export { formatVerification } from "./report.js";
export { type EvidenceCheck, type SkippedEvidence, type Verification, verify } from "./verify.js";
