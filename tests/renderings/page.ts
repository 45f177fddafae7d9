/** How a page of the article is laid out. */
export interface Layout {
  readonly width: string;
  readonly style: string;
  /** Whether long words may be divided, as publishing systems do it. */
  readonly hyphens: boolean;
}

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: { width: "21cm", style: "", hyphens: false },
  justified: { width: "16cm", style: "p { text-align: justify; hyphens: manual }", hyphens: true },
  narrow: { width: "9cm", style: "body { margin: 0; font-size: 13pt }", hyphens: false },
};

/** Writes the article as a newspaper's page does: among menus, headlines, pictures, advertisements and a footer. */
export function pageOf(article: string, { style, hyphens }: Layout = LAYOUTS["plain"] as Layout): string {
  const blocks = article.split(/\n\s*\n/u).map((block) => {
    const text = escapeHtml(hyphens ? hyphenate(block) : block);
    return /[.!?”]$/u.test(block.trim()) ? `<p>${text}</p>` : `<h2>${text}</h2>`;
  });
  const half = Math.floor(blocks.length / 2);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A meeting in Ankara</title><style>${style}</style></head>
<body>
<header><nav><ul><li><a href="#">Home</a></li><li><a href="#">Business</a></li></ul></nav></header>
<article>
<h1>A meeting in Ankara</h1>
<p class="byline">By a reporter, 30 July 2025</p>
<figure><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>The two delegations. Photo: press service</figcaption></figure>
${blocks.slice(0, half).join("\n")}
<aside><p>Read more: <a href="#">Ten things to see in the capital</a></p></aside>
${blocks.slice(half).join("\n")}
</article>
<footer><p>Share this page</p><p>© 2025</p></footer>
</body>
</html>`;
}

/** Puts a soft hyphen after every fifth letter of a long word. */
function hyphenate(text: string): string {
  return text.replace(/\p{L}{10,}/gu, (word) => word.replace(/.{5}(?=.{3})/gu, "$&\u00AD"));
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
}
