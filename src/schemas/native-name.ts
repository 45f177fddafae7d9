import * as z from "zod/v4";
import { languageTag } from "./codes.js";
import { expected, expectedObject } from "./messages.js";
import { line } from "./text.js";

/** Names in other languages. */
export const nativeNames = () => z.array(nativeName(), expected("an array of native names")).readonly();

/** A name in another language. */
export const nativeName = () => {
  const shape = { language: languageTag(), name: line("the name in that language") };
  return z.strictObject(shape, expectedObject("a native name", shape));
};
