import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { cite } from "../../../../src/evidence/cite.js";

/**
 * The order, the marks and the headline style of "chicago-fullnote-bibliography" for a newspaper's article without an
 * author. The style's own file is under another licence, so this one is written anew: an entry, or with a note a full
 * note. That the initial "The" of a newspaper goes is a rule of the manual that neither file holds.
 */
const chicago = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Articles in Chicago style</title><id>chicago-articles</id><updated>2025-07-29T00:00:00Z</updated></info>
  <macro name="title"><text variable="title" quotes="true" text-case="title"/></macro>
  <macro name="date"><date variable="issued" form="text"/></macro>
  <citation><layout><text macro="title"/></layout></citation>
  <bibliography><layout suffix="."><choose>
    <if variable="note"><group delimiter=", ">
      <text macro="title"/><text variable="container-title"/><text macro="date"/><text variable="note"/><text variable="URL"/>
    </group></if>
    <else><group delimiter=". ">
      <text variable="container-title"/><text macro="title"/><text macro="date"/><text variable="URL"/>
    </group></else>
  </choose></layout></bibliography>
</style>`;

plugins.config.get("@csl").templates.add("chicago", chicago);

/** What citeproc-js writes of our CSL-JSON with a style of the Citation Style Language. */
export function processed(
  of: Parameters<typeof cite>[0],
  template: "apa" | "chicago",
  change: object = {},
): string {
  const [item] = JSON.parse(cite(of, "csl-json"));
  return new Cite({ ...item, ...change }).format("bibliography", { template, format: "text" }).trim();
}
