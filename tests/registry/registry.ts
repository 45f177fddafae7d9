import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { cleanEnvironment } from "./tools.js";

/** A registry of its own on the loopback, that knows no other. */
export interface Registry {
  /** The environment in which npm and pnpm use it. */
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** Starts verdaccio from the tools, with an empty storage beside them. */
export async function startRegistry(tools: string): Promise<Registry> {
  const port = await freePort();
  const config = {
    storage: join(tools, "storage"),
    web: { enable: false },
    packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
    log: { type: "file", path: join(tools, "verdaccio.log"), level: "warn" },
  };
  const file = join(tools, "config.yaml");
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(config));
  const address = `127.0.0.1:${port}`;
  const userConfig = join(tools, "npmrc");
  writeFileSync(userConfig, `registry=http://${address}/\n//${address}/:_authToken=none\n`);

  const main = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [main, "--config", file, "--listen", address], {
    cwd: tools,
    env: cleanEnvironment,
    stdio: "ignore",
  });
  await answers(`http://${address}/-/ping`);
  return {
    env: {
      NPM_CONFIG_USERCONFIG: userConfig,
      NPM_CONFIG_CACHE: join(tools, "cache"),
      NPM_CONFIG_AUDIT: "false",
    },
    stop: async () => {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("The loopback gave no port");
  return address.port;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // It is not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No registry answered at ${url} within a minute`);
}
