import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where the systems that run these tests keep a browser of Chromium's family. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Finds a browser among the paths where there may be one.
 *
 * On a developer's machine it may be missing; where the tests guard a change (`CI` is set) their silence would look like
 * success, so there it is an error.
 */
export function findBrowser(paths: readonly string[], ci: string | undefined): string | undefined {
  const found = paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (ci) throw new Error(`No Chromium found. Looked for ${paths.join(", ")}.`);
  console.warn("skipped: no Chromium found, so nothing is tried in a browser");
  return undefined;
}

/** The browser that the tests drive; `undefined` where there is none. */
export const executablePath = findBrowser(PLACES, process.env["CI"]);

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
