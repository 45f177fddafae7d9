/** A file in a form that has to be turned into text first. */
export interface ForeignForm {
  /** What it is. Example: `"a PDF file"`. */
  readonly what: string;
  /** How to get its text. Example: `"unpack it first"`. */
  readonly remedy: string;
}

const COPY = "select all of it where it is shown, copy it, and save that as plain text";

/** How such files begin, their bytes taken for Latin-1. */
const FORMS: readonly (readonly [start: RegExp, form: ForeignForm])[] = [
  [/^%PDF-/, { what: "a PDF file", remedy: 'write its text to a file first, as "pdftotext file.pdf" does' }],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the first bytes of files
    /^PK\x03\x04/,
    { what: "a packed file (.docx, .odt, .epub or .zip)", remedy: "save it as plain text or as HTML first" },
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the first bytes of files
  [/^\xd0\xcf\x11\xe0/, { what: "a Word file (.doc)", remedy: "save it as plain text or as HTML first" }],
  [/^\{\\rtf/, { what: "an RTF file", remedy: "save it as plain text or as HTML first" }],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the first bytes of files
    /^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|\x28\xb5\x2f\xfd|Rar!)/,
    { what: "a packed file", remedy: "unpack it first" },
  ],
  [
    /^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*|[\s\S]{4}ftyp(?:avif|hei[cx]|mif1))/,
    { what: "an image", remedy: "save the page itself, or its text" },
  ],
  [/^bplist/, { what: "a web archive", remedy: "save the page as its source (HTML)" }],
  [
    /^(?<![\s\S])[\w-]+:[ \t][\s\S]{0,5000}^content-type:\s*multipart\/related/im,
    { what: "a page packed in a single file (MHTML)", remedy: 'save it as "Webpage, HTML only"' },
  ],
  [
    /^(?<![\s\S])[\w-]+:[ \t][\s\S]{0,20000}^content-transfer-encoding:\s*(?:quoted-printable|base64)/im,
    { what: "a mail whose text is encoded", remedy: COPY },
  ],
];

/**
 * Tells what a file is that is neither text nor a page, or that has its text packed.
 *
 * @param start - Its first 20,000 characters at least.
 */
export function foreignForm(start: string): ForeignForm | undefined {
  return FORMS.find(([pattern]) => pattern.test(start.slice(0, 20_000)))?.[1];
}
