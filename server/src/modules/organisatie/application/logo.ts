import { LogoGeweigerd, weiger } from '@doorbraaktafel/shared/weigeringen';
import sharp from 'sharp';

/** Bytes of a file that comes up. */
export const GROOTSTE_LOGO = 1_000_000;
const MEESTE_BEELDPUNTEN = 16_000_000;
const HOOGTE = 96;
const BREEDTE = 480;
const GROOTSTE_UIT = 200_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A logo made anew from its points as a small PNG: no script, address, metadata or other file of an SVG or PNG comes along.
 * An SVG that names something outside itself is refused before it is drawn.
 * @throws {LogoGeweigerd}
 */
export async function hermaakLogo(bytes: Buffer): Promise<Buffer> {
  weiger(!isPng(bytes) && !isSvg(bytes), () => new LogoGeweigerd('soort'));
  weiger(!isPng(bytes) && BUITEN.test(bytes.toString('utf8')), () => new LogoGeweigerd('onleesbaar'));
  try {
    const uit = await sharp(bytes, { failOn: 'error', limitInputPixels: MEESTE_BEELDPUNTEN }).resize({ width: BREEDTE, height: HOOGTE, fit: 'inside' }).png({ compressionLevel: 9 }).toBuffer();
    weiger(uit.length > GROOTSTE_UIT, () => new LogoGeweigerd('onleesbaar'));
    return uit;
  } catch (fout) {
    throw fout instanceof LogoGeweigerd ? fout : new LogoGeweigerd('onleesbaar');
  }
}

// Entities, stylesheets from elsewhere, other documents and embedded files.
const BUITEN = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<script|<foreignObject|<image|(?:href|src)\s*=\s*["']?\s*(?!["']?#)|url\(\s*["']?\s*(?!["']?#)|@import/i;

function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, PNG.length).equals(PNG);
}

function isSvg(bytes: Buffer): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<svg[\s>]/.test(bytes.subarray(0, 2000).toString('utf8').replace(/^\uFEFF/, ''));
}
