import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import typst from '@myriaddreamin/typst-ts-node-compiler';

const SJABLOON = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
const LETTERS = ['inter/400Regular/Inter_400Regular.ttf', 'inter/600SemiBold/Inter_600SemiBold.ttf', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'];
const BEWAAR_TUSSENSTAPPEN = 10;

const { resolve } = createRequire(import.meta.url);
const fontBlobs = LETTERS.map((pad) => readFileSync(resolve(`@expo-google-fonts/${pad}`)));
const zetter = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

/** PDF/UA when every sign can be shown; otherwise tagged all the same, with a line that says so. */
function zet(document) {
  try {
    return zetter.pdf(opdracht(document), { pdfStandard: typst.PdfStandard.UA_1 });
  } catch (fout) {
    if (!String(fout).includes('could not be displayed')) throw fout;
    return zetter.pdf(opdracht({ ...document, onvolledig: true }), { pdfTags: true });
  } finally {
    zetter.evictCache(BEWAAR_TUSSENSTAPPEN);
  }
}

const opdracht = (document) => ({ mainFileContent: SJABLOON, inputs: { document: JSON.stringify(document) } });

parentPort.on('message', ({ id, document }) => {
  try {
    parentPort.postMessage({ id, bytes: zet(document) });
  } catch {
    // What went wrong may quote the document, so it does not leave this thread.
    parentPort.postMessage({ id, fout: true });
  }
});
