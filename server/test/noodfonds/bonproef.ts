import { createServer, type AddressInfo, type Server } from 'node:net';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';

export const SPOREN = ['Jan Verzonnen', 'GPS-plek', 'app.alert', 'kladblok.txt', 'geheim kladje', 'Camera Verzonnen'];
/** The words of the EICAR test file that every scanner knows; harmless by itself. */
export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** A receipt of one page, made anew each time. */
export async function eenBon(regel = 'Bon van Kringloop De Proef'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]).drawText(regel, { x: 10, y: 100, size: 10 });
  return pdf.save();
}

/** A photo as a phone makes it: lying on its side, with place, device and owner beside it. */
export function foto(soort: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const beeld = sharp({ create: { width: 60, height: 30, channels: 3, background: '#336699' } });
  const exif = { IFD0: { Artist: 'Jan Verzonnen', Make: 'Camera Verzonnen', ImageDescription: 'GPS-plek' } };
  return (soort === 'jpeg' ? beeld.jpeg() : beeld.png()).withExif(exif).withMetadata({ orientation: 6, exif }).toBuffer();
}

/** A pdf with everything that may stand beside what one sees. */
export async function volleBon(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor('Jan Verzonnen');
  pdf.setTitle('GPS-plek');
  pdf.addJavaScript('kijk', 'app.alert("hallo")');
  await pdf.attach(Buffer.from('geheim kladje'), 'kladblok.txt', { mimeType: 'text/plain' });
  const pagina = pdf.addPage([200, 200]);
  pagina.drawText('Bon van Kringloop De Proef', { x: 10, y: 100, size: 10 });
  pagina.drawImage(await pdf.embedJpg(await foto()), { x: 10, y: 10 });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream('<x:xmpmeta>Jan Verzonnen</x:xmpmeta>')));
  pagina.node.set(PDFName.of('PieceInfo'), pdf.context.obj({ Bewerker: PDFString.of('Jan Verzonnen') }));
  return pdf.save({ useObjectStreams: false });
}

export async function bonMetWachtwoord(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await eenBon());
  pdf.encrypt({ userPassword: 'open', ownerPassword: 'eigen' });
  return pdf.save({ useObjectStreams: false });
}

/** A pdf of some hundred kilobyte that is forty million numbers once it is unpacked. */
export function bonVolGetallen(): Buffer {
  const stroom = deflateSync(Buffer.concat([Buffer.from('5 0 ['), Buffer.alloc(80_000_000, '1 '), Buffer.from(']')]));
  const kop = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Length ${stroom.length}/Filter/FlateDecode>>\nstream\n`;
  return Buffer.concat([Buffer.from(kop), stroom, Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF')]);
}

/** A peer that speaks INSTREAM as clamd does: it counts the lengths and finds the test file; it can fall silent or stop. */
export class Scanpeer {
  private server: Server | undefined;
  antwoord: 'echt' | 'raar' = 'echt';

  async start(port = 0): Promise<number> {
    this.server = createServer((stopcontact) => {
      let gezien = Buffer.alloc(0);
      stopcontact.on('error', () => stopcontact.destroy());
      stopcontact.on('data', (deel) => {
        gezien = Buffer.concat([gezien, deel]);
        const inhoud = leesStroom(gezien);
        if (inhoud === undefined) return;
        const gevonden = inhoud.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'stream: Proef.Eicar FOUND\0' : 'stream: OK\0';
        stopcontact.end(this.antwoord === 'echt' ? gevonden : 'INSTREAM size limit exceeded. ERROR\0');
      });
    });
    await new Promise<void>((klaar) => this.server?.listen(port, '127.0.0.1', klaar));
    return (this.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((klaar) => (this.server ? this.server.close(() => klaar()) : klaar()));
  }
}

function leesStroom(gezien: Buffer): Buffer | undefined {
  const kop = 'zINSTREAM\0';
  if (gezien.length < kop.length) return undefined;
  if (gezien.subarray(0, kop.length).toString() !== kop) throw new Error('geen INSTREAM');
  const brokken: Buffer[] = [];
  for (let plek = kop.length; plek + 4 <= gezien.length; ) {
    const lengte = gezien.readUInt32BE(plek);
    if (lengte === 0) return Buffer.concat(brokken);
    brokken.push(gezien.subarray(plek + 4, plek + 4 + lengte));
    plek += 4 + lengte;
  }
  return undefined;
}
