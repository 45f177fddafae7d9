import type { CountUnit, DurationUnit, Precision } from "../generated/vocabularies.js";

/** The forms of one word by plural category, as `Intl.PluralRules` names them; `other` serves where a form is missing. */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  /** The form that every language has. */
  readonly other: string;
};

/** The words of one language in which a quantity is written out; numbers come from `Intl`. */
export interface Locale {
  /** The language as a BCP 47 tag. Example: `"en"`. */
  readonly language: string;
  /** The pattern for each precision but `stated`, with `{amount}` where the amount stands. Example: `"over {amount}"`. */
  readonly precisions: Readonly<Record<Exclude<Precision, "stated">, string>>;
  /** The noun of each counted unit and span of time, by plural category. */
  readonly units: Readonly<Record<CountUnit | DurationUnit, PluralForms>>;
  /** The words for the shares that no decimal writes exactly. */
  readonly fractions: {
    /** One part of three. Example: `"one-third"`. */
    readonly oneThird: string;
    /** Two parts of three. Example: `"two-thirds"`. */
    readonly twoThirds: string;
  };
}
