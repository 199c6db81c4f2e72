import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { BonGeweigerd } from '@doorbraaktafel/shared/weigeringen';

/** A photo of a receipt is below this; more would only be made to fill memory. */
const MEESTE_BEELDPUNTEN = 80_000_000;
const JPEG_KWALITEIT = 90;
// What a page needs to be read and printed; everything else may carry names, places or acts.
const WEG = ['Metadata', 'PieceInfo', 'LastModified', 'AA', 'Annots', 'StructParents', 'Thumb'];

/**
 * The same receipt without what a camera or program wrote beside it: place, device, author, scripts, attachments.
 * It is made anew from its pixels or pages, so that what does not show does not stay.
 * @throws {BonGeweigerd} when it cannot be read, or is locked with a password
 */
export async function zonderMetadata(mediatype: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return mediatype === 'application/pdf' ? await pdf(bytes) : await beeld(bytes, { jpeg: mediatype === 'image/jpeg', draai: true });
  } catch (fout) {
    if (fout instanceof BonGeweigerd) throw fout;
    throw new BonGeweigerd('onleesbaar');
  }
}

async function beeld(bytes: Uint8Array, { jpeg, draai }: { jpeg: boolean; draai: boolean }): Promise<Uint8Array> {
  const bron = sharp(bytes, { failOn: 'error', limitInputPixels: MEESTE_BEELDPUNTEN });
  const rechtop = draai ? bron.autoOrient() : bron;
  return (jpeg ? rechtop.jpeg({ quality: JPEG_KWALITEIT }) : rechtop.png()).toBuffer();
}

async function pdf(bytes: Uint8Array): Promise<Uint8Array> {
  const bron = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, throwOnInvalidObject: true });
  if (bron.isEncrypted) throw new BonGeweigerd('versleuteld');
  for (const pagina of bron.getPages()) for (const naam of WEG) pagina.node.delete(PDFName.of(naam));
  const kaal = await PDFDocument.create({ updateMetadata: false });
  for (const pagina of await kaal.copyPages(bron, bron.getPageIndices())) kaal.addPage(pagina);
  if (kaal.getPageCount() === 0) throw new BonGeweigerd('onleesbaar');
  for (const [plek, ding] of kaal.context.enumerateIndirectObjects()) {
    const woordenboek = ding instanceof PDFStream ? ding.dict : ding;
    if (!(woordenboek instanceof PDFDict)) continue;
    for (const naam of ['Metadata', 'PieceInfo']) woordenboek.delete(PDFName.of(naam));
    if (ding instanceof PDFRawStream && await heeftSporen(ding)) {
      kaal.context.assign(plek, PDFRawStream.of(ding.dict, await beeld(ding.contents, { jpeg: true, draai: false })));
    }
  }
  return kaal.save({ useObjectStreams: false });
}

/** A photo inside a pdf keeps what the camera wrote; one in print colours is left, for its pixels may not change. */
async function heeftSporen(stroom: PDFRawStream): Promise<boolean> {
  if (stroom.dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) return false;
  const { exif, xmp, iptc, channels } = await sharp(stroom.contents, { limitInputPixels: MEESTE_BEELDPUNTEN }).metadata();
  return Boolean(exif ?? xmp ?? iptc) && channels !== 4;
}
