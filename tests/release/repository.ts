import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the repository in a temporary folder, with a history of its own, in which a test may change anything. */
export interface Repository {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  /** Changes the content of a JSON file. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what the file holds
  readonly edit: (path: string, change: (content: any) => void) => void;
  readonly read: (path: string) => string;
  /** Runs a command; gives its exit code and all that it printed. */
  readonly run: (
    command: string,
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
  ) => { readonly code: number | null; readonly output: string };
  /** Commits everything. */
  readonly commit: (message: string) => void;
  readonly remove: () => void;
}

/** Copies the repository as before its first release, without its history; the installed packages are linked. */
export function copyRepository(): Repository {
  const copy = mkdtempSync(join(tmpdir(), "kz-tr-council-release-"));
  for (const file of filesOfRepository()) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: copy, stdio: "pipe" });
  const at = (path: string) => join(copy, path);
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "A test");
  git("config", "user.email", "test@example.org");
  // The link to the installed packages is not a folder, so .gitignore does not match it.
  writeFileSync(at(".git/info/exclude"), "node_modules\n");
  const read = (path: string) => readFileSync(at(path), "utf8");
  const write = (path: string, text: string) => writeFileSync(at(path), text);
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what the file holds
  const edit = (path: string, change: (content: any) => void) => {
    const content: unknown = JSON.parse(read(path));
    change(content);
    write(path, `${JSON.stringify(content, null, 2)}\n`);
  };
  edit("package.json", (manifest) => {
    manifest.version = "0.0.0";
    for (const field of ["homepage", "repository", "bugs"]) delete manifest[field];
  });
  edit("data/changes.json", (file) => {
    file.releases = [];
  });
  return {
    root: copy,
    write,
    read,
    edit,
    run: (command, args, env = {}) => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: copy,
        encoding: "utf8",
        env: { ...process.env, ...env },
      });
      return { code: status, output: `${stdout}${stderr}` };
    },
    commit: (message) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The files that git has or would take, without those of releases. */
function filesOfRepository(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", args, { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(root, file)))
    .filter((file) => file !== "CHANGELOG.md" && !/^\.changeset\/.*\.md$/u.test(file));
}

/** The text of a changeset. */
export function changeset(bump: "major" | "minor" | "patch", text: string): string {
  return `---\n"kz-tr-council": ${bump}\n---\n\n${text}\n`;
}
