import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@doorbraaktafel/shared/ids';
import { START_OPTIONS, type StartOptions } from '../config/options.js';
import { Opslag } from './opslag.js';

const ALLEEN_WIJ = 0o600;
const ALLEEN_ONZE_MAP = 0o700;

/** Files under the data folder, with names of our own: an id of the tenant and an id of the file. */
@Injectable()
export class Schijf extends Opslag {
  private readonly map: string;

  constructor(@Inject(START_OPTIONS) options: StartOptions) {
    super();
    this.map = join(options.dataDir, 'bestanden');
  }

  async bewaar(regioId: string, id: string, bytes: Uint8Array): Promise<void> {
    const pad = this.pad(regioId, id);
    await mkdir(join(this.map, regioId), { recursive: true, mode: ALLEEN_ONZE_MAP });
    const bestand = await open(`${pad}.nieuw`, 'wx', ALLEEN_WIJ);
    try {
      await bestand.writeFile(bytes);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(`${pad}.nieuw`, pad);
  }

  lees(regioId: string, id: string): Promise<Uint8Array> {
    return readFile(this.pad(regioId, id));
  }

  async verwijder(regioId: string, id: string): Promise<void> {
    await rm(this.pad(regioId, id), { force: true });
  }

  private pad(regioId: string, id: string): string {
    if (!isId(regioId) || !isId(id)) throw new Error('een bestand heet naar een id');
    return join(this.map, regioId, id);
  }
}
