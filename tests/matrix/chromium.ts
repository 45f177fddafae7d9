import { launch } from "../browser/chromium.js";

/** Runs a script in a page of a secure origin, and gives what it printed. */
export async function runInChromium(script: string): Promise<string> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    page.on("pageerror", (error) => printed.push(error.message));
    await page.route("https://user.example/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>A user's page</title>" }),
    );
    await page.goto("https://user.example/");
    const finished = page.waitForEvent("console", { timeout: 30_000 }).catch(() => undefined);
    await page.addScriptTag({ path: script });
    await finished;
    return printed.join("\n");
  } finally {
    await browser.close();
  }
}
