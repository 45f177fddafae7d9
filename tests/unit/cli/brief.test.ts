import {
  agreementTotals,
  corroboration,
  formatQuantity,
  investmentTotals,
  listFigures,
  tradeTotals,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { jsonOf, runCli, throughJson } from "./run-cli.js";

describe("the brief", () => {
  it("is printed by the command brief and without a command", async () => {
    const brief = await runCli([]);
    expect(brief).toMatchObject({ err: "", exitCode: 0 });
    expect(await runCli(["brief"])).toEqual(brief);
  });

  it("says who met, when and where", async () => {
    const { out } = await runCli([]);
    for (const fact of ["29 July 2025", "Ankara", "Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]) {
      expect(out).toContain(fact);
    }
  });

  it("gives every figure with its value, and warns of those that others dispute or do not give", async () => {
    const lines = (await runCli([], { columns: 120 })).out.split("\n");
    for (const { id, label, quantity } of listFigures()) {
      const line = lines.find((each) => each.startsWith(`  ${label} `));
      expect(line).toContain(formatQuantity(quantity));
      const { verdict } = corroboration(id);
      for (const warning of ["disputed", "uncorroborated"]) {
        expect(line?.includes(warning), id).toBe(verdict === warning);
      }
    }
  });

  it("gives what is computed from the figures", async () => {
    const { out } = await runCli([]);
    for (const quantity of [tradeTotals().gap, tradeTotals().multiple, agreementTotals().documents]) {
      expect(out).toContain(formatQuantity(quantity));
    }
    expect(out).toContain("about 78%");
  });

  it("prints what the functions of the package return as JSON, under their names", async () => {
    const expected = {
      tradeTotals: tradeTotals(),
      investmentTotals: investmentTotals(),
      agreementTotals: agreementTotals(),
    };
    expect(await jsonOf("brief")).toEqual(throughJson(expected));
    expect(await jsonOf()).toEqual(throughJson(expected));
  });
});
