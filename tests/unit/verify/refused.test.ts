import { expect, test } from "vitest";
import { type VerifyOptions, verify } from "../../../src/verify/index.js";
import { ARTICLE, paper, records } from "./small-article.js";

test("what is not a text, an option or a source is refused by what came", async () => {
  await expect(verify(5 as unknown as string)).rejects.toThrow(/5/u);
  await expect(verify([ARTICLE, 1] as string[])).rejects.toThrow("Text[1]: got 1; give a string.");
  await expect(verify({} as string)).rejects.toThrow(TypeError);
  await expect(verify(ARTICLE, { colour: "red" } as VerifyOptions)).rejects.toThrow(/"colour"/u);
  await expect(verify(ARTICLE, "html" as VerifyOptions)).rejects.toThrow(/Options: got "html"/u);
  await expect(verify(ARTICLE, { format: 5 as never })).rejects.toThrow(TypeError);
  await expect(verify(ARTICLE, { records, source: "acme:papr" })).rejects.toThrow(/"acme:papr"/u);
});

test.each([
  ["%PDF-1.7\n1 0 obj", /PDF/u],
  ["PK\u0003\u0004word/document.xml", /docx/u],
  ["{\\rtf1\\ansi Boats}", /RTF/u],
  ["\u0089PNG\r\n", /image/u],
  ["\u001f\u008b\u0008", /packed/u],
  ['From: <Saved by a browser>\nContent-Type: multipart/related; boundary="x"\n\n<p>Boats</p>', /MHTML/u],
  ["Subject: Boats\nContent-Transfer-Encoding: quoted-printable\n\nBoats =E2=80=93", /mail/u],
])("a text that is packed in another form is refused by what it is: %j", async (text, what) => {
  const refused = verify(text, { records, source: "acme:paper" });
  await expect(refused).rejects.toThrow(RangeError);
  await expect(refused).rejects.toThrow(what);
});

test.each([
  [{ words: "!!" }, /evidence\[0\]\.words: got "!!"; give words with a letter or digit/u],
  [{ words: 5 }, /evidence\[0\]\.words: got 5; give a string/u],
  [{ passage: 1.5 }, /evidence\[0\]\.passage: got 1\.5; give a whole number/u],
])("a piece of evidence of the wrong form is refused by its place: %j", async (wrong, message) => {
  const piece = { source: "acme:paper", passage: 1, words: "Boats", ...wrong };
  const own = [{ id: "acme:boats", evidence: [piece] }] as unknown as VerifyOptions["records"];
  await expect(verify(ARTICLE, { records: own, source: "astana-times" })).rejects.toThrow(message);
});

test("the text of one of several sources that list passages is not guessed", async () => {
  const guessed = verify(ARTICLE, { records: [paper, { ...paper, id: "acme:log" }] });
  await expect(guessed).rejects.toThrow(
    'Option "source": got nothing; give one of "acme:paper", "acme:log".',
  );
});
