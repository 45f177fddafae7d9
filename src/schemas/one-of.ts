import * as z from "zod/v4";
import { expectedWord } from "./messages.js";

/** The members of an enum schema for a closed vocabulary; named, so that declarations stay short. */
export type EnumOf<Value extends string> = { [Member in Value]: Member };

/** Creates the schema of a term of a closed vocabulary. */
export function oneOf<Value extends string>(values: readonly Value[]): z.ZodEnum<EnumOf<Value>> {
  return z.enum(values, expectedWord(values));
}
