/** The words of lists and of the brief that come from no record and no vocabulary. */
export interface Words {
  /** The language as a BCP 47 tag. */
  readonly language: string;
  readonly figures: string;
  readonly computed: string;
  readonly beside: string;
  readonly source: string;
  readonly more: string;
  readonly when: string;
  readonly where: string;
  readonly who: string;
  readonly what: string;
  readonly gap: string;
  readonly multiple: string;
  readonly operational: string;
  readonly signed: string;
  readonly notListed: string;
  readonly honour: string;
  readonly initiatives: string;
  readonly sectors: string;
  /** What comes before who says it, and before other values that do not explain themselves. */
  readonly by: string;
  readonly readAsSaidBy: string;
  readonly within: string;
  readonly proposedBy: string;
  readonly attested: string;
  readonly earlier: string;
  readonly foundBy: string;
  readonly noRecords: string;
  readonly records: (count: number) => string;
  readonly someOf: (shown: number, all: string) => string;
  /** Says what somebody is of a state. Example: `"President of Kazakhstan"`. */
  readonly roleIn: (role: string, state: string) => string;
  /** Counts under a heading. Example: `"13 proposed"`. */
  readonly counted: (count: number, label: string) => string;
  /** Says what an outlet gives. Example: `"“4 billion” in AnewZ"`. */
  readonly reportedIn: (reported: string, outlet: string) => string;
  /** Says whom an outlet quotes, and for which state. */
  readonly quoting: (speaker: string, state: string) => string;
}
