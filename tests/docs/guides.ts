import { readdirSync, readFileSync } from "node:fs";
import { lexer, type Token, walkTokens } from "marked";

const folder = new URL("../../docs/guides/", import.meta.url);

/** A guide as it is written. */
interface Guide {
  readonly name: string;
  readonly text: string;
}

/** Every guide. */
export function readGuides(): readonly Guide[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}

/** What no tag can write and no reader takes for a fact: addresses, years, and names that have a digit in them. */
const ALLOWED = /https:\S+|\b(?:20\d\d|CC0|W3C|UTF-8|ISO \d+|SHA-256)\b/gu;

const NUMBERS =
  /\d+|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w+ty-\w+|hundred|thousand|[mb]illion)\b/giu;

/** The numbers that a guide has in its prose: not in code, addresses and tags. */
export function typedNumbers(guide: string): readonly string[] {
  const body = guide.replace(/^---\n.*?\n---\n/su, "").replaceAll(/\{@\w+ [^}]*\}/gu, "");
  const texts: string[] = [];
  walkTokens(lexer(body), (token: Token) => {
    if (token.type === "text" && !("tokens" in token && token.tokens)) texts.push(token.raw);
  });
  return texts.flatMap((text) => text.replaceAll(ALLOWED, "").match(NUMBERS) ?? []);
}

/** The tags of a guide: `{@value trade-turnover-2024}` is `["value", "trade-turnover-2024"]`. */
export function tagsOf(guide: string): readonly (readonly [tag: string, content: string])[] {
  return [...guide.matchAll(/\{@(\w+) ([^}]*)\}/gu)].map(([, tag = "", content = ""]) => [tag, content]);
}

/** The addresses that a guide links to. */
export function linksOf(markdown: string): readonly string[] {
  const links: string[] = [];
  walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === "link" || token.type === "image") links.push(String(token["href"]));
  });
  return links;
}
