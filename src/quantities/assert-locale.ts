import { COUNT_UNITS, DURATION_UNITS } from "../generated/vocabularies.js";
import type { Locale } from "../model/locale.js";
import { describeValue } from "../text/describe.js";

/** A part of a locale of which nothing is known yet. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Throws unless `value` is a whole locale, with every word that {@link Locale} asks for.
 *
 * @throws TypeError for a part of a wrong type or a missing one; RangeError for a language `Intl` does not
 * accept and for a pattern without `{amount}`.
 */
export function assertLocale(value: unknown, where: string): asserts value is Locale {
  if (!isPart(value) || !("language" in value)) {
    throw new TypeError(`${where} must be a locale object, such as english; got ${describeValue(value)}`);
  }
  assertLanguage(value["language"], where);
  const precisions = partOf(value, "precisions", "{ about, over, under }", where);
  for (const name of ["about", "over", "under"])
    assertPattern(precisions[name], `${where}: precisions.${name}`);
  const units = partOf(value, "units", "an object with the noun of each unit", where);
  for (const unit of [...COUNT_UNITS, ...DURATION_UNITS]) assertForms(units[unit], `${where}: units.${unit}`);
  const fractions = partOf(value, "fractions", "{ oneThird, twoThirds }", where);
  for (const name of ["oneThird", "twoThirds"]) assertText(fractions[name], `${where}: fractions.${name}`);
}

function assertLanguage(language: unknown, where: string): void {
  const message = `${where}: language must be a BCP 47 tag, such as "en"; got ${describeValue(language)}`;
  if (typeof language !== "string") throw new TypeError(message);
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new RangeError(message);
  }
}

function assertPattern(pattern: unknown, where: string): void {
  const message = `${where} must be a text with {amount} in it; got ${describeValue(pattern)}`;
  if (typeof pattern !== "string") throw new TypeError(message);
  if (!pattern.includes("{amount}")) throw new RangeError(message);
}

function assertForms(forms: unknown, where: string): void {
  if (!isPart(forms)) {
    throw new TypeError(`${where} must be plural forms, at least { other }; got ${describeValue(forms)}`);
  }
  assertText(forms["other"], `${where}.other`);
  for (const [category, form] of Object.entries(forms)) {
    if (form !== undefined) assertText(form, `${where}.${category}`);
  }
}

function assertText(text: unknown, where: string): void {
  if (typeof text !== "string") throw new TypeError(`${where} must be a text; got ${describeValue(text)}`);
}

function partOf(locale: Part, name: string, expected: string, where: string): Part {
  const part = locale[name];
  if (isPart(part)) return part;
  throw new TypeError(`${where}: ${name} must be ${expected}; got ${describeValue(part)}`);
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
