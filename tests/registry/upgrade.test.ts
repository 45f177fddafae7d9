import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeset, copyRepository, type Repository } from "../release/repository.js";
import { type Consumer, newConsumer } from "./consumer.js";
import { type Registry, startRegistry } from "./registry.js";
import { addRecordAndTerm, correctValue, REASON, renameAndWithdraw } from "./releases.js";
import { installTools, run, temporaryFolder } from "./tools.js";

const tools = temporaryFolder("registry");
const pnpm = join(tools, "node_modules/.bin/pnpm");
let registry: Registry;
let repository: Repository;
let npmUser: Consumer;
let pnpmUser: Consumer;

const inRepository = (command: string, ...args: string[]) =>
  run(repository.root, registry.env, command, ...args);

/** Releases what stands, as docs/releasing.md says. */
function release(): { readonly version: string; readonly changelog: string } {
  for (const command of ["generate", "version"]) {
    const { status, output } = inRepository("npm", "run", "-s", command);
    expect(status, output).toBe(0);
  }
  const { version } = JSON.parse(repository.read("package.json"));
  repository.commit(version);
  const { status, output } = inRepository("npm", "publish");
  expect(status, output).toBe(0);
  return { version, changelog: repository.read("CHANGELOG.md").split(/^## /m)[1] ?? "" };
}

beforeAll(async () => {
  installTools(tools);
  registry = await startRegistry(tools);
  repository = copyRepository();
  npmUser = newConsumer("npm", registry.env);
  pnpmUser = newConsumer("pnpm", registry.env);
});

afterAll(async () => {
  await registry?.stop();
  repository?.remove();
  for (const folder of [tools, npmUser?.folder, pnpmUser?.folder])
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const DAYS = `import { formatQuantity } from "kz-tr-council";
  import { visaFreeStay } from "kz-tr-council/records";
  console.log(formatQuantity(visaFreeStay.quantity));`;

const TYPED = `import { figures, getRecord, type Measure } from "kz-tr-council";
  import { maarifSchools } from "kz-tr-council/records";
  export const days: "day" = getRecord("visa-free-stay").quantity.unit;
  export const schools: "school" = figures["maarif-schools"].quantity.unit;
  export const label: string = maarifSchools.label;
  export const measure: Measure = getRecord("maarif-schools").measure;`;

const WITHDRAWN = `import { getRecord } from "kz-tr-council";
  export const share = getRecord("europe-china-overland-share");`;

describe.sequential("1.0.0", () => {
  test("is not published without addresses", () => {
    repository.commit("Everything");
    const { status, output } = inRepository("npm", "publish");
    expect(status).not.toBe(0);
    expect(output).toContain("package.json has no homepage, no repository");
  });

  test("is published, and installed by npm and pnpm", () => {
    repository.edit("package.json", (manifest) => {
      manifest.homepage = "https://example.org/kz-tr-council";
      manifest.repository = { type: "git", url: "git+https://example.org/kz-tr-council.git" };
      manifest.bugs = "https://example.org/kz-tr-council/issues";
      // The tests of the package are another project's.
      manifest.scripts.prepublishOnly = "tsx scripts/release/check-addresses.ts";
    });
    const citation = repository.read("CITATION.cff").trimEnd();
    repository.write("CITATION.cff", `${citation}\nrepository-code: "https://example.org/kz-tr-council"\n`);
    repository.write(".changeset/first.md", changeset("major", "The first release."));
    expect(inRepository("npm", "run", "-s", "readme").status).toBe(0);
    repository.commit("Set the addresses");
    expect(release().version).toBe("1.0.0");
    for (const [consumer, ...command] of [
      [npmUser, "npm", "install"],
      [pnpmUser, pnpm, "add", "--config.minimumReleaseAge=0"],
    ] as const) {
      const [name, ...args] = command;
      const { status, output } = consumer.run(name, ...args, "kz-tr-council");
      expect(status, output).toBe(0);
      expect(consumer.node(DAYS)).toBe("90 days");
      expect(consumer.compile(TYPED)).toEqual({ errors: [], struck: [] });
    }
  });
});

describe.sequential("a correction", () => {
  test("is a patch whose notes name the old and the new value", () => {
    correctValue(repository);
    const { version, changelog } = release();
    expect(version).toBe("1.0.1");
    expect(changelog).toContain("Corrected: `visa-free-stay`, quantity: 90 days → 60 days");
  });

  test("reaches npm's users by an update", () => {
    expect(JSON.parse(npmUser.run("npm", "outdated", "--json").stdout)).toMatchObject({
      "kz-tr-council": { current: "1.0.0", wanted: "1.0.1" },
    });
    npmUser.run("npm", "update");
    expect(npmUser.node(DAYS)).toBe("60 days");
    expect(npmUser.compile(TYPED)).toEqual({ errors: [], struck: [] });
    expect(npmUser.readInstalled("CHANGELOG.md")).toContain("90 days → 60 days");
    expect(JSON.parse(npmUser.readInstalled("data/changes.json")).releases[0].version).toBe("1.0.1");
  });

  test("reaches pnpm's users a day later, or at once where they say so", () => {
    pnpmUser.run(pnpm, "update");
    expect(pnpmUser.node(DAYS)).toBe("90 days");
    pnpmUser.run(pnpm, "update", "--config.minimumReleaseAge=0");
    expect(pnpmUser.node(DAYS)).toBe("60 days");
  });

  test("shows in a difference of the two releases", () => {
    const versions = ["1.0.0", "1.0.1"].map((version) => `--diff=kz-tr-council@${version}`);
    const { stdout } = npmUser.run("npm", "diff", ...versions, "./data/figures.json");
    expect(stdout.match(/^[-+] .*/gm)).toEqual([
      expect.stringMatching(/^- .*"amount": 90,/),
      expect.stringMatching(/^\+ .*"amount": 60,/),
    ]);
  });

  test("warns who installs the wrong version once that is deprecated", () => {
    const message = "visa-free-stay was 90 days; corrected to 60 days in 1.0.1";
    expect(npmUser.run("npm", "deprecate", "kz-tr-council@<1.0.1", message).status).toBe(0);
    const other = newConsumer("late", registry.env);
    expect(other.run("npm", "install", "kz-tr-council@1.0.0").output).toContain(message);
    rmSync(other.folder, { recursive: true });
  });
});

describe.sequential("a new record and a new term", () => {
  const EVERY_MEASURE = (measures: string[]) => `import type { Measure } from "kz-tr-council";
    export const icons: Record<Measure, string> = { ${measures.map((name) => `"${name}": "x"`).join()} };`;
  let measures: string[];

  test("are a minor version", () => {
    measures = JSON.parse(
      npmUser.node(`import { MEASURES } from "kz-tr-council"; console.log(JSON.stringify(MEASURES));`),
    );
    expect(npmUser.compile(EVERY_MEASURE(measures)).errors).toEqual([]);
    addRecordAndTerm(repository);
    const { version, changelog } = release();
    expect(version).toBe("1.1.0");
    expect(changelog).toContain("Added: `made-up-province`");
    expect(changelog).toContain("Added: term `measure tourist-count`");
    npmUser.run("npm", "update");
  });

  test("break no build but one that lists every term", () => {
    expect(npmUser.compile(TYPED)).toEqual({ errors: [], struck: [] });
    expect(npmUser.compile(EVERY_MEASURE(measures)).errors).toEqual([
      expect.stringMatching(/^TS2741 .*tourist-count/),
    ]);
    expect(
      npmUser.node(
        'import { getRecord } from "kz-tr-council"; console.log(getRecord("made-up-province").label);',
      ),
    ).toBe("Made-up province");
  });
});

describe.sequential("a renamed and a withdrawn id", () => {
  test("are a major version, which no update takes by itself", () => {
    renameAndWithdraw(repository);
    const { version, changelog } = release();
    expect(version).toBe("2.0.0");
    expect(changelog).toContain("Moved: `maarif-schools` → `schools-of-the-foundation`");
    expect(changelog).toContain(`Withdrawn: \`europe-china-overland-share\`: ${REASON}`);
    expect(JSON.parse(npmUser.run("npm", "outdated", "--json").stdout)).toMatchObject({
      "kz-tr-council": { current: "1.1.0", wanted: "1.1.0", latest: "2.0.0" },
    });
    expect(npmUser.compile(WITHDRAWN).errors).toEqual([]);
    expect(npmUser.run("npm", "install", "kz-tr-council@2").status).toBe(0);
  });

  test("compile under the old name, struck through, and give the record", () => {
    const { errors, struck } = npmUser.compile(TYPED);
    expect(errors).toEqual([]);
    expect(struck).toContain('"maarif-schools"');
    expect(struck).toContain("maarifSchools");
    expect(
      npmUser.node(
        `import { figures, findRecord, getRecord, isFigureId } from "kz-tr-council"; import { maarifSchools } from "kz-tr-council/records";
         console.log([getRecord("maarif-schools"), findRecord("maarif-schools"), figures["maarif-schools"], maarifSchools].map(({ id }) => id).join(), isFigureId("maarif-schools"));`,
      ),
    ).toBe(`${Array(4).fill("schools-of-the-foundation").join()} false`);
  });

  test("do not compile where the id is withdrawn, and say why at run time", () => {
    expect(npmUser.compile(WITHDRAWN).errors).toEqual([expect.stringMatching(/^TS2345/)]);
    const printed = npmUser.node(WITHDRAWN);
    expect(printed).toContain("withdrawn in 2.0.0");
    expect(printed).toContain(REASON);
  });
});
