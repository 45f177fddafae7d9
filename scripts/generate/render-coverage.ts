import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { notice } from "./notice.js";

/** Renders `docs/coverage.md`: the records that rest on each passage of each source whose text was read. */
export function renderCoverage(data: DataSet): string {
  const lists: readonly (readonly AnyRecord[])[] = Object.values(data);
  const records = lists.flat();
  const sections = data.sources
    .filter(({ passages }) => passages.length > 0)
    .map(({ id, label, passages }) => {
      const rows = passages.map(({ n }) => {
        const ids = records.filter((record) => restsOn(record, id, n)).map((record) => `\`${record.id}\``);
        return `| ${n} | ${ids.length} | ${ids.join(", ")} |`;
      });
      return [`## ${label}`, "", "| passage | records | ids |", "| ---: | ---: | --- |", ...rows, ""].join(
        "\n",
      );
    });
  return [
    `---\ntitle: Coverage\n---\n\n<!-- ${notice("data/*.json")} -->\n`,
    "# Coverage\n",
    "Every passage of the source with the records that rest on it. A data rule fails for a passage that no figure, agreement, initiative, statement, honour or meeting rests on.\n",
    ...sections,
  ].join("\n");
}

function restsOn(record: AnyRecord, source: string, passage: number): boolean {
  return (
    "evidence" in record &&
    record.evidence.some((piece) => piece.source === source && piece.passage === passage)
  );
}
