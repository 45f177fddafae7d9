import type { Locale } from "kz-tr-council";
import { type Arguments, readChoice } from "../arguments.js";
import { english } from "./en.js";
import { kazakh } from "./kk.js";
import { russian } from "./ru.js";
import { turkish } from "./tr.js";
import type { Words } from "./words.js";

/** The language of what is printed. */
export interface Language {
  /** What records and terms are called, and how quantities are written; the package's own English if it is absent. */
  readonly locale?: Locale;
  /** What the command itself says. */
  readonly words: Words;
}

/** The language without --locale. */
export const ENGLISH: Language = { words: english };

/** Reads the option --locale, and loads the language. */
export async function readLanguage(args: Arguments): Promise<Language> {
  switch (readChoice(args, "locale", ["en", "kk", "ru", "tr"])) {
    case "kk":
      return { locale: (await import("kz-tr-council/locales/kk")).kk, words: kazakh };
    case "ru":
      return { locale: (await import("kz-tr-council/locales/ru")).ru, words: russian };
    case "tr":
      return { locale: (await import("kz-tr-council/locales/tr")).tr, words: turkish };
    default:
      return ENGLISH;
  }
}
