import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/v4";
import type { Change } from "./change.js";
import { describeChanges } from "./describe.js";

const FILE = "data/changes.json";

/** The schema of data/changes.json: what every release changed in the data, the newest first. */
export const changesSchema = z.strictObject({
  $schema: z.literal("./schema/changes.json"),
  releases: z.array(
    z.strictObject({
      version: z.string().regex(/^\d+\.\d+\.\d+$/u),
      date: z.iso.date(),
      changes: z.array(
        z.strictObject({
          change: z.string(),
          subject: z.string(),
          name: z.string(),
          field: z.string().optional(),
          from: z.json().optional(),
          to: z.json().optional(),
          reason: z.string().optional(),
          /** The change in a sentence. */
          text: z.string(),
        }),
      ),
    }),
  ),
});

/** Adds a release on top of data/changes.json. */
export function recordRelease(root: string, version: string, date: string, changes: readonly Change[]): void {
  const path = join(root, FILE);
  const { $schema, releases } = changesSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const release = {
    version,
    date,
    changes: changes.map(({ bump: _, ...change }) => ({
      ...change,
      text: describeChanges([change]).join(""),
    })),
  };
  const text = JSON.stringify({ $schema, releases: [release, ...releases] }, null, 2);
  writeFileSync(path, `${text}\n`);
}
