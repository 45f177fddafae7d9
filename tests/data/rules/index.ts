import type { Rule } from "../rule.js";
import { agreementCounts } from "./agreement-counts.js";
import { agreementsAttested } from "./agreements-attested.js";
import { codesFit } from "./codes-fit.js";
import { datesFit } from "./dates-fit.js";
import { evidenceStatesQuantity } from "./evidence-states-quantity.js";
import { evidenceUnique } from "./evidence-unique.js";
import { labelsSentenceCase } from "./labels-sentence-case.js";
import { namesForeign } from "./names-foreign.js";
import { namesUnambiguous } from "./names-unambiguous.js";
import { noOrphans } from "./no-orphans.js";
import { passagesCovered } from "./passages-covered.js";
import { referencesShareAPassage } from "./references-share-a-passage.js";
import { secondReading } from "./second-reading.js";
import { sectorsNamed } from "./sectors-named.js";
import { shortQuotesAnchored } from "./short-quotes-anchored.js";
import { speakersAgree } from "./speakers-agree.js";
import { statusFitsWords } from "./status-fits-words.js";
import { summariesShort } from "./summaries-short.js";

/** Every data rule, in the order of their names. */
export const RULES: readonly Rule[] = [
  agreementCounts,
  agreementsAttested,
  codesFit,
  datesFit,
  evidenceStatesQuantity,
  evidenceUnique,
  labelsSentenceCase,
  namesForeign,
  namesUnambiguous,
  noOrphans,
  passagesCovered,
  referencesShareAPassage,
  secondReading,
  sectorsNamed,
  shortQuotesAnchored,
  speakersAgree,
  statusFitsWords,
  summariesShort,
];
