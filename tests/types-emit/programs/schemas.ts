/** What a user may export who imports `kz-tr-council/schemas`, and zod to extend them. */
import { figureSchema } from "kz-tr-council/schemas";
import * as z from "zod/v4";

export const plain = figureSchema;
export const extended = figureSchema.extend({ reviewedBy: z.string() });
export const picked = figureSchema.pick({ id: true, evidence: true });
export const omitted = figureSchema.omit({ sectors: true });
export const partial = figureSchema.partial();
export const list = z.array(figureSchema);
export const nested = z.object({ figure: figureSchema, note: z.string() });
export const evidence = figureSchema.shape.evidence;
export const parsed = figureSchema.parse({});
export const inProcedure = { input: figureSchema, output: z.array(figureSchema) };
export function schemaWithNote() {
  return figureSchema.extend({ note: z.string() });
}
export class Form {
  readonly schema = figureSchema;
  readonly rows = z.array(figureSchema);
}
export type Parsed = z.infer<typeof figureSchema>;
