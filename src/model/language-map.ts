/** Names by language: the keys are BCP 47 tags. Example: `{ tr: "Devlet Nişanı" }`. */
export interface LanguageMap {
  readonly [language: string]: string;
}
