import { listRecords, sourceLink, sources } from "kz-tr-council";
import { expect, it } from "vitest";
import { linkTo } from "../../../src/evidence/link-to.js";

it("writes the link that sourceLink gives, for every piece of evidence", () => {
  const pieces = listRecords().flatMap((record) => ("evidence" in record ? record.evidence : []));
  expect(pieces.length).toBeGreaterThan(0);
  for (const piece of pieces) expect(linkTo(sources[piece.source], piece)).toBe(sourceLink(piece));
});

it("opens the page where there are no words, and keeps a place that the address names", () => {
  expect(linkTo({ url: "https://example.com/a" })).toBe("https://example.com/a");
  expect(linkTo({ url: "https://example.com/a#b" }, { source: "acme:a", words: "one-third" })).toBe(
    "https://example.com/a#b:~:text=one%2Dthird",
  );
  expect(linkTo({ url: "https://example.com/a#:~:text=b" }, { source: "acme:a", words: "c" })).toBe(
    "https://example.com/a#:~:text=b&text=c",
  );
});
