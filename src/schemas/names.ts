import * as z from "zod/v4";
import { languageTag } from "./codes.js";
import { expected } from "./messages.js";
import { line } from "./text.js";

/** Creates the schema of attested names by language. */
export const names = () =>
  z
    .record(languageTag(), line("the name in that language"), expected('names by language: { "tr": "…" }'))
    .readonly();
