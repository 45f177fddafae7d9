/**
 * Adds a folder for every subpath of `exports` to a package, or removes them.
 *
 * Some resolvers know no `exports`: Parcel and eslint-plugin-import by default, older Metro, TypeScript's node10. They
 * find `kz-tr-council/records` in a folder of that name. Only the tarball has these folders: npm runs this script before
 * and after it packs.
 *
 * Usage: tsx scripts/subpath-folders.ts add | remove
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

interface Target {
  readonly types: string;
  readonly default: string;
}

type Exports = Readonly<Record<string, string | { readonly import: Target; readonly require: Target }>>;

/** The folder of every subpath, such as `records` or `locales/tr`, with what its package.json says. */
export function subpathFolders(root: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Exports };
  const folders = new Map<string, Record<string, string>>();
  for (const [subpath, target] of Object.entries(exports)) {
    if (subpath === "." || typeof target === "string") continue;
    const folder = subpath.replace("./", "");
    const fromFolder = (file: string) => file.replace("./", "../".repeat(folder.split("/").length));
    folders.set(folder, {
      main: fromFolder(target.require.default),
      module: fromFolder(target.import.default),
      types: fromFolder(target.require.types),
    });
  }
  return folders;
}

/** Adds all folders, or none where one cannot be made. */
export function addFolders(root: string): void {
  removeFolders(root);
  try {
    for (const [folder, manifest] of subpathFolders(root)) {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    }
  } catch (error) {
    removeFolders(root);
    throw error;
  }
}

/** Removes the folders, and nothing else that somebody keeps there. */
export function removeFolders(root: string): void {
  for (const folder of subpathFolders(root).keys()) {
    rmSync(join(root, folder, "package.json"), { force: true });
    for (let path = folder; path !== "."; path = dirname(path)) {
      const absolute = join(root, path);
      if (existsSync(absolute) && readdirSync(absolute).length === 0) rmdirSync(absolute);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const [action] = process.argv.slice(2);
  if (action === "add") addFolders(root);
  else if (action === "remove") removeFolders(root);
  else throw new RangeError(`Unknown action ${JSON.stringify(action)}. Allowed: add, remove.`);
}
