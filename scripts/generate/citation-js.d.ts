/** The part of Citation.js that the generator and the tests use; the packages ship no declarations. */
declare module "@citation-js/core" {
  /** An item of CSL-JSON. */
  interface Item {
    readonly id?: string;
    readonly title?: string;
    readonly author?: unknown;
    readonly issued?: unknown;
    readonly note?: string;
    readonly URL?: string;
  }

  interface FormatOptions {
    readonly template: string;
    readonly format?: "text";
    readonly entry?: readonly { readonly id: string; readonly locator: string; readonly label: string }[];
  }

  export class Cite {
    constructor(data: unknown, options?: { generateGraph: boolean });
    readonly data: readonly Item[];
    format(format: "bibliography" | "citation", options: FormatOptions): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: "@csl"): { readonly templates: { add(name: string, style: string): void } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
