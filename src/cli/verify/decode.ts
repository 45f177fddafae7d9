import { foreignForm } from "../../text/foreign-form.js";
import { UserError } from "../errors.js";

/** How many bytes at the start of a page may declare its charset, as the HTML Standard has it. */
const DECLARING = 1024;

/** A charset that a page declares, or a page in XML. */
const DECLARED = /<meta[^>]*\bcharset\s*=\s*["']?([\w:.-]+)|<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)/iu;

/**
 * Decodes a file: in UTF-16 if it begins with its mark, in UTF-8, or else in the charset that it declares.
 *
 * @param name - What a message calls the file.
 * @throws UserError if it is not text.
 */
export function decode(name: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 20_000)).toString("latin1");
  const foreign = foreignForm(start);
  if (foreign) throw new UserError(`cannot verify ${name}: it is ${foreign.what}; ${foreign.remedy}`);
  const text = decodeText(name, bytes, start.slice(0, DECLARING));
  // UTF-16 without its mark is full of them as well, so the way out is the same.
  if (text.includes("\0")) {
    throw new UserError(`cannot verify ${name}: it is not plain text; save it as plain text in UTF-8`);
  }
  return text;
}

function decodeText(name: string, bytes: Uint8Array, start: string): string {
  const marked = markedEncoding(bytes);
  const [, html, xml] = DECLARED.exec(start) ?? [];
  const declared = html ?? xml;
  const text = decodeAs(marked ?? "UTF-8", bytes);
  if (text !== undefined) return text;
  // What is valid UTF-8 is UTF-8, whatever the page still declares from before it was saved anew.
  const inDeclared = marked === undefined && declared !== undefined ? decodeAs(declared, bytes) : undefined;
  if (inDeclared !== undefined) return inDeclared;
  throw new UserError(
    `cannot verify ${name}: it is not text in ${marked ?? declared ?? "UTF-8"}; save it as UTF-8`,
  );
}

/** Gives the text, or `undefined` if the bytes are not text in that encoding, or there is no such encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Gives the encoding by the mark that Windows writes before what it calls Unicode. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  return first === 0xfe && second === 0xff ? "UTF-16BE" : undefined;
}
