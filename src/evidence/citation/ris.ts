import type { Reference } from "./reference.js";

/**
 * Writes a record in RIS, the format that reference managers import, in UTF-8.
 *
 * A date has four parts, of which those that are not known stay empty: `2025/07//`.
 */
export function writeRis(reference: Reference): string {
  const { key, publisher, title, description, url, published, language, paragraph } = reference;
  const [year, month, day] = published.map((part) => String(part).padStart(2, "0"));
  const lines = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title ?? `[${description}]`],
    ["T2", publisher],
    ["PY", year],
    ["DA", `${year}/${month ?? ""}/${day ?? ""}/`],
    ["UR", url],
    ...(language === undefined ? [] : [["LA", language]]),
    ...(paragraph === undefined ? [] : [["N1", `para. ${paragraph}`]]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join("\n");
}
