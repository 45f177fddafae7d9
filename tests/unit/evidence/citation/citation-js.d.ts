/** The part of Citation.js that the tests use; the packages ship no declarations. */
declare module "@citation-js/core" {
  interface Item {
    readonly title?: string;
    readonly author?: unknown;
    readonly issued?: unknown;
    readonly note?: string;
    readonly URL?: string;
  }

  export class Cite {
    constructor(data: unknown, options?: { generateGraph: boolean });
    readonly data: readonly Item[];
    format(format: "bibliography", options: { template: string; format: "text" }): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: "@csl"): { readonly templates: { add(name: string, style: string): void } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
