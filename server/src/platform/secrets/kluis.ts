import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../config/options.js';

const VORM = 1;
const SLEUTEL_BYTES = 32;
const IV_BYTES = 12;
const ZEGEL_BYTES = 16;

/**
 * Seals secrets before they go into the database, with a key that lives beside it and never in it.
 * AES-256-GCM with a random nonce (NIST SP 800-38D §8.2.2); what it is for is sealed along, so that a row cannot be moved.
 */
@Injectable()
export class Kluis {
  private readonly bestand: string;
  private sleutel?: Buffer;

  constructor(@Inject(START_OPTIONS) { dataDir }: StartOptions) {
    this.bestand = join(dataDir, 'secrets', 'kluissleutel');
  }

  verzegel(inhoud: Buffer, waarvoor: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.geheim(), iv).setAAD(Buffer.from(waarvoor));
    const dicht = Buffer.concat([cipher.update(inhoud), cipher.final()]);
    return Buffer.concat([Buffer.of(VORM), iv, cipher.getAuthTag(), dicht]);
  }

  /** @throws {Error} when the key, the purpose or a byte differs */
  open(dicht: Buffer, waarvoor: string): Buffer {
    if (dicht[0] !== VORM) throw new Error('Onbekende vorm van een verzegeld geheim.');
    const iv = dicht.subarray(1, 1 + IV_BYTES);
    const zegel = dicht.subarray(1 + IV_BYTES, 1 + IV_BYTES + ZEGEL_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.geheim(), iv).setAAD(Buffer.from(waarvoor)).setAuthTag(zegel);
    return Buffer.concat([decipher.update(dicht.subarray(1 + IV_BYTES + ZEGEL_BYTES)), decipher.final()]);
  }

  private geheim(): Buffer {
    this.sleutel ??= this.leesOfMaak();
    return this.sleutel;
  }

  private leesOfMaak(): Buffer {
    mkdirSync(join(this.bestand, '..'), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(this.bestand, randomBytes(SLEUTEL_BYTES).toString('base64'), { flag: 'wx', mode: 0o600, flush: true });
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    }
    chmodSync(this.bestand, 0o600);
    const sleutel = Buffer.from(readFileSync(this.bestand, 'utf8'), 'base64');
    if (sleutel.length !== SLEUTEL_BYTES) throw new Error(`De sleutel in ${this.bestand} is beschadigd.`);
    return sleutel;
  }
}
