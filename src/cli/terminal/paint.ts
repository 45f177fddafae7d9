import { styleText } from "node:util";

/** How the parts of the output look in colour. */
const FORMATS = {
  title: ["bold"],
  heading: ["bold", "cyan"],
  faint: ["gray"],
  good: ["green"],
  warn: ["yellow"],
  bad: ["red"],
} as const satisfies Record<string, readonly Parameters<typeof styleText>[0][]>;

/** A part of the output that has a look of its own. */
export type Style = keyof typeof FORMATS;

/** Gives a text the look of a style, or gives it back as it is if there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Creates the function that paints, or one that leaves everything plain. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  // Whether colours are wanted has been decided for the stream that is written to; styleText would look at it again.
  return (style, text) =>
    text === "" ? "" : styleText([...FORMATS[style]], text, { validateStream: false });
}

/** What Node's standard streams say of their colours. */
interface ColourStream {
  readonly isTTY?: boolean;
  readonly hasColors?: (env: NodeJS.ProcessEnv) => boolean;
}

/**
 * Checks whether a stream should be written to in colours.
 *
 * A terminal that can show them gets them, which Node answers with respect to NO_COLOR and TERM; FORCE_COLOR overrides
 * that either way.
 */
export function wantsColour(stream: ColourStream, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return ["", "1", "2", "3", "true"].includes(forced);
  return stream.isTTY === true && stream.hasColors?.(env) === true;
}
