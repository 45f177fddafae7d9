import { manifest } from "../manifest.js";

/** Describes what every record has. */
export function nameOf({
  id,
  label,
  summary,
}: {
  readonly id: string;
  readonly label: string;
  readonly summary?: string | undefined;
}) {
  return { "@id": addressOf(id), name: label, ...(summary !== undefined && { description: summary }) };
}

/** Names the item of Wikidata, where it is confirmed. */
export function itemOf({ wikidata }: { readonly wikidata?: string | undefined }) {
  return wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` };
}

/** Names a record that stands elsewhere in the graph. */
export function refer({ id }: { readonly id: string }): { "@id": string } {
  return { "@id": addressOf(id) };
}

/** Gives the address of a record within the graph. */
export function addressOf(id: string): string {
  return `urn:${manifest.name}:${id}`;
}
