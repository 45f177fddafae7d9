/** What is wrong with a JSON text, and where. */
export interface JsonError {
  /** Where the fault stands, as an offset into the text. */
  readonly offset: number;
  /** What stands there, and what should. */
  readonly message: string;
}

/** One token of JSON, after any white space. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that JSON forbids in a string
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))|$)/uy;

/**
 * Finds the first fault of a JSON text, a key that stands twice in one object included.
 *
 * `JSON.parse` neither gives the position in every release of Node.js nor minds a key that stands twice.
 */
export function findJsonError(text: string): JsonError | undefined {
  try {
    new Parser(text).parseDocument();
    return undefined;
  } catch (error) {
    if (error instanceof JsonFault) return { offset: error.offset, message: error.message };
    throw error;
  }
}

/** An offset as people count: lines and columns from 1. */
export function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

class JsonFault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

class Parser {
  readonly #text: string;
  #start = 0;
  #token = "";
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#advance();
  }

  parseDocument(): void {
    this.#value();
    if (this.#token !== "") this.#fail("the end of the file");
  }

  #value(): void {
    if (this.#token === "{") this.#members();
    else if (this.#token === "[") this.#elements();
    else if (this.#token === "" || "}],:".includes(this.#token)) this.#fail("a value");
    else this.#advance();
  }

  #members(): void {
    const keys = new Set<string>();
    this.#advance();
    if (this.#accept("}")) return;
    do {
      this.#key(keys);
      if (!this.#accept(":")) this.#fail('":"');
      this.#value();
    } while (this.#accept(","));
    if (!this.#accept("}")) this.#fail('"," or "}"');
  }

  #key(keys: Set<string>): void {
    if (!this.#token.startsWith('"')) this.#fail("a key in double quotes");
    const key: unknown = JSON.parse(this.#token);
    if (keys.has(String(key)))
      throw new JsonFault(this.#start, `the key ${this.#token} stands twice: keep one`);
    keys.add(String(key));
    this.#advance();
  }

  #elements(): void {
    this.#advance();
    if (this.#accept("]")) return;
    do this.#value();
    while (this.#accept(","));
    if (!this.#accept("]")) this.#fail('"," or "]"');
  }

  #accept(token: string): boolean {
    if (this.#token !== token) return false;
    this.#advance();
    return true;
  }

  #advance(): void {
    TOKEN.lastIndex = this.#end;
    const match = TOKEN.exec(this.#text);
    if (match === null) {
      this.#start = this.#end + (/^[ \t\r\n]*/.exec(this.#text.slice(this.#end))?.[0].length ?? 0);
      this.#token = this.#text.slice(this.#start, this.#start + 1);
      this.#fail("JSON");
    }
    this.#end = TOKEN.lastIndex;
    this.#token = match[1] ?? match[2] ?? match[3] ?? "";
    this.#start = this.#end - this.#token.length;
  }

  #fail(wanted: string): never {
    const came = this.#token === "" ? "the end of the file" : this.#token.slice(0, 40);
    throw new JsonFault(this.#start, `expected ${wanted}, got ${came}`);
  }
}
