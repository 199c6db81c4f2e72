import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** A photo of a receipt is below this; more would only be made to fill memory. */
const MEESTE_BEELDPUNTEN = 80_000_000;
const JPEG_KWALITEIT = 90;
// What a page needs to be read and printed; everything else may carry names, places or acts.
const WEG = ['Metadata', 'PieceInfo', 'LastModified', 'AA', 'Annots', 'StructParents', 'Thumb'];

/** Runs on a thread of its own. @returns the bytes, or why not: `versleuteld` or `onleesbaar`; what went wrong may quote the file, so it stays here */
export default async function ontdoe({ mediatype, bytes }) {
  try {
    return mediatype === 'application/pdf' ? await pdf(bytes) : { bytes: await beeld(bytes, { jpeg: mediatype === 'image/jpeg', draai: true }) };
  } catch {
    return { waarom: 'onleesbaar' };
  }
}

async function beeld(bytes, { jpeg, draai }) {
  const bron = sharp(bytes, { failOn: 'error', limitInputPixels: MEESTE_BEELDPUNTEN });
  const rechtop = draai ? bron.autoOrient() : bron;
  return (jpeg ? rechtop.jpeg({ quality: JPEG_KWALITEIT }) : rechtop.png()).toBuffer();
}

async function pdf(bytes) {
  const bron = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, throwOnInvalidObject: true });
  if (bron.isEncrypted) return { waarom: 'versleuteld' };
  for (const pagina of bron.getPages()) for (const naam of WEG) pagina.node.delete(PDFName.of(naam));
  const kaal = await PDFDocument.create({ updateMetadata: false });
  for (const pagina of await kaal.copyPages(bron, bron.getPageIndices())) kaal.addPage(pagina);
  if (kaal.getPageCount() === 0) return { waarom: 'onleesbaar' };
  for (const [plek, ding] of kaal.context.enumerateIndirectObjects()) {
    const woordenboek = ding instanceof PDFStream ? ding.dict : ding;
    if (!(woordenboek instanceof PDFDict)) continue;
    for (const naam of ['Metadata', 'PieceInfo']) woordenboek.delete(PDFName.of(naam));
    if (ding instanceof PDFRawStream && await heeftSporen(ding)) {
      kaal.context.assign(plek, PDFRawStream.of(ding.dict, await beeld(ding.contents, { jpeg: true, draai: false })));
    }
  }
  return { bytes: await kaal.save({ useObjectStreams: false }) };
}

/** A photo inside a pdf keeps what the camera wrote; one in print colours is left, for its pixels may not change. */
async function heeftSporen(stroom) {
  if (stroom.dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) return false;
  const { exif, xmp, iptc, channels } = await sharp(stroom.contents, { limitInputPixels: MEESTE_BEELDPUNTEN }).metadata();
  return Boolean(exif ?? xmp ?? iptc) && channels !== 4;
}
