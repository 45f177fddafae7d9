import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A server of the built modules and of one page. */
export interface DistServer {
  /** The address of the page; a secure context, as every page on the machine itself. */
  readonly url: string;
  /** The modules that were asked for, in order. */
  readonly requested: readonly string[];
  readonly close: () => void;
}

/** Serves the files of `dist` beside a page, as a site without a bundler would. */
export async function serveDist(page: string): Promise<DistServer> {
  const requested: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const file = basename(url);
    const isModule = file.endsWith(".js");
    if (url !== "/" && !isModule) {
      response.writeHead(404).end();
      return;
    }
    if (isModule) requested.push(file);
    const type = isModule ? "text/javascript" : "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(isModule ? readFileSync(dist + file) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requested, close: () => server.close() };
}
