import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../config/options.js';

const VORM = 2;
const KOP_BYTES = 3;
const SLEUTEL_BYTES = 32;
const IV_BYTES = 12;
const ZEGEL_BYTES = 16;

interface Bos {
  readonly huidig: number;
  /** Base64 per number. */
  readonly sleutels: Readonly<Record<string, string>>;
}

/**
 * Keys that can be changed: what is sealed names its key, so that old and new can be opened while everything is sealed again.
 * AES-256-GCM with a random nonce (NIST SP 800-38D §8.2.2); the row it belongs to is sealed along, so that a value cannot be moved.
 */
@Injectable()
export class Sleutelbos {
  private readonly bestand: string;
  private bos?: Bos;

  constructor(@Inject(START_OPTIONS) { dataDir }: Pick<StartOptions, 'dataDir'>) {
    this.bestand = join(dataDir, 'secrets', 'bsn-sleutels.json');
  }

  verzegel(inhoud: Buffer, rij: string): Buffer {
    // The command that adds a key runs in a process of its own.
    const { huidig } = this.lees(true);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sleutel(huidig), iv).setAAD(Buffer.from(rij));
    const dicht = Buffer.concat([cipher.update(inhoud), cipher.final()]);
    return Buffer.concat([kop(huidig), iv, cipher.getAuthTag(), dicht]);
  }

  /** @throws {Error} when the key is gone, or the row or a byte differs */
  open(dicht: Buffer, rij: string): Buffer {
    const rest = dicht.subarray(KOP_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.sleutel(nummerVan(dicht)), rest.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(rij))
      .setAuthTag(rest.subarray(IV_BYTES, IV_BYTES + ZEGEL_BYTES));
    return Buffer.concat([decipher.update(rest.subarray(IV_BYTES + ZEGEL_BYTES)), decipher.final()]);
  }

  /** Tells two values apart without showing either to who has no key; after a change of key the same value has another mark. */
  merk(inhoud: string): string {
    return createHmac('sha256', this.sleutel(this.lees().huidig)).update(`merk ${inhoud}`).digest('base64url');
  }

  /** Whether this was sealed with a key that is no longer the newest. */
  isOud(dicht: Buffer): boolean {
    return nummerVan(dicht) !== this.lees().huidig;
  }

  /** Adds a key; everything is sealed with it from now on, and the old ones still open. */
  voegToe(): number {
    const { huidig, sleutels } = this.lees(true);
    this.schrijf({ huidig: huidig + 1, sleutels: { ...sleutels, [huidig + 1]: nieuw() } });
    return huidig + 1;
  }

  /** Forgets every key but the newest two; what was not sealed again is lost for ever. The one before stays for whoever was just sealing with it. */
  vergeetOude(): void {
    const { huidig, sleutels } = this.lees(true);
    this.schrijf({ huidig, sleutels: Object.fromEntries(Object.entries(sleutels).filter(([nummer]) => Number(nummer) >= huidig - 1)) });
  }

  private sleutel(nummer: number): Buffer {
    // Another process may have added a key since this one looked.
    const gevonden = this.lees().sleutels[nummer] ?? this.lees(true).sleutels[nummer];
    const sleutel = Buffer.from(gevonden ?? '', 'base64');
    if (sleutel.length !== SLEUTEL_BYTES) throw new Error(`Sleutel ${nummer} staat niet in ${this.bestand}, of is beschadigd.`);
    return sleutel;
  }

  private lees(opnieuw = false): Bos {
    if (this.bos && !opnieuw) return this.bos;
    mkdirSync(dirname(this.bestand), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(this.bestand, JSON.stringify({ huidig: 1, sleutels: { 1: nieuw() } }), { flag: 'wx', mode: 0o600, flush: true });
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    }
    chmodSync(this.bestand, 0o600);
    this.bos = JSON.parse(readFileSync(this.bestand, 'utf8')) as Bos;
    return this.bos;
  }

  private schrijf(bos: Bos): void {
    writeFileSync(`${this.bestand}.nieuw`, JSON.stringify(bos), { mode: 0o600, flush: true });
    renameSync(`${this.bestand}.nieuw`, this.bestand);
    this.bos = bos;
  }
}

const nieuw = (): string => randomBytes(SLEUTEL_BYTES).toString('base64');

function kop(nummer: number): Buffer {
  const bytes = Buffer.alloc(KOP_BYTES);
  bytes.writeUInt8(VORM, 0);
  bytes.writeUInt16BE(nummer, 1);
  return bytes;
}

function nummerVan(dicht: Buffer): number {
  if (dicht[0] !== VORM) throw new Error('Onbekende vorm van een verzegeld gegeven.');
  return dicht.readUInt16BE(1);
}
