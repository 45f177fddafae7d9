import { createReadStream } from "node:fs";
import { quote } from "../../text/describe.js";
import { UserError } from "../errors.js";
import { decode } from "./decode.js";

/** The most bytes that are read: the article has thousands, and a whole newspaper's page some millions. */
const MOST_BYTES = 50 * 1024 * 1024;

/** What went wrong with a file, in words, by the code Node gives. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ENOTDIR: "a part of its path is not a directory",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its symbolic links form a loop",
};

/**
 * Reads the text of an article from a file, or from standard input for `-`.
 *
 * @throws UserError if it cannot be read or is not text.
 */
export async function readText(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const name = path === "-" ? "standard input" : quote(path);
  const bytes = await readBytes(name, path === "-" ? stdin : openFile(name, path));
  const text = decode(name, bytes);
  if (text.trim() === "") throw new UserError(`cannot verify ${name}: it is empty`);
  return text;
}

function openFile(name: string, path: string): AsyncIterable<Uint8Array> {
  // Node throws for this before there is a stream that could tell.
  if (path.includes("\0")) throw new UserError(`cannot read ${name}: no file can have such a name`);
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) {
    throw new UserError(`cannot read ${name}: it is an address; save the page as HTML and give the file`);
  }
  return createReadStream(path);
}

/** Reads all bytes up to a limit, since only a regular file has a known size. */
async function readBytes(name: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new UserError(`cannot verify ${name}: it is larger than 50 MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      throw new UserError(`cannot read ${name}: ${PROBLEMS[String(error.code)] ?? error.code}`);
    }
    throw error;
  }
  return Buffer.concat(chunks);
}
