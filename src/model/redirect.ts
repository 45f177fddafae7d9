import type { RecordId } from "../generated/ids.js";

/** Where an id that left the package leads: no id disappears without a redirect. */
export type Redirect =
  | {
      /** The record lives on under another id. */
      readonly kind: "moved";
      /** The id it has now. */
      readonly to: RecordId;
      /** The version since which it holds. Example: `"2.0.0"`. */
      readonly since: string;
    }
  | {
      /** The record was split into several. */
      readonly kind: "split";
      /** The ids of the parts. */
      readonly to: readonly [RecordId, RecordId, ...RecordId[]];
      /** The version since which it holds. */
      readonly since: string;
    }
  | {
      /** The record was wrong as a whole. */
      readonly kind: "withdrawn";
      /** Why, in one sentence. */
      readonly reason: string;
      /** The version since which it holds. */
      readonly since: string;
    };
