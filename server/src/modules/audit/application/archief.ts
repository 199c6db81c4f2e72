import { closeSync, existsSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';

const VOL_BYTES = 1024 * 1024;
const STAART_BYTES = 16 * 1024;
const NOTITIE = /[^\n]+\n[0-9]+\n[^\n]+\n\n(?:\u2014 [^\n]+\n)+/gu;

/**
 * Every signed checkpoint once more, in files outside the database, so that a database that was put back shows.
 * Folder `controlepunten/<regio>`: files that only grow, named after the first size in them, and the public key.
 */
@Injectable()
export class Archief {
  private readonly map: string;

  constructor(@Inject(START_OPTIONS) { dataDir }: StartOptions) {
    this.map = join(dataDir, 'controlepunten');
  }

  /** The last checkpoint that was written whole. */
  laatste(regioId: string): string | undefined {
    const bestanden = this.bestanden(regioId).reverse();
    for (const bestand of bestanden) {
      const notitie = [...leesStaart(bestand).tekst.matchAll(NOTITIE)].at(-1);
      if (notitie) return notitie[0];
    }
    return undefined;
  }

  bewaar(regioId: string, grootte: number, notitie: string): void {
    const map = join(this.map, regioId);
    mkdirSync(map, { recursive: true });
    const huidig = this.bestanden(regioId).at(-1);
    if (huidig) kapHalveNotitieAf(huidig);
    const bestand = huidig && leesStaart(huidig).lengte < VOL_BYTES ? huidig : join(map, `${String(grootte).padStart(16, '0')}.txt`);
    voegToe(bestand, notitie);
  }

  /** Lays the public key beside the checkpoints for whoever wants to check them. */
  bewaarSleutel(regioId: string, vkey: string): void {
    const bestand = join(this.map, regioId, 'sleutel.vkey');
    mkdirSync(join(this.map, regioId), { recursive: true });
    if (!existsSync(bestand) || readFileSync(bestand, 'utf8') !== `${vkey}\n`) writeFileSync(bestand, `${vkey}\n`);
  }

  private bestanden(regioId: string): string[] {
    const map = join(this.map, regioId);
    if (!existsSync(map)) return [];
    const namen = readdirSync(map).filter((naam) => naam.endsWith('.txt'));
    return namen.sort().map((naam) => join(map, naam));
  }
}

function leesStaart(bestand: string): { tekst: string; lengte: number } {
  const open = openSync(bestand, 'r');
  try {
    const lengte = fstatSync(open).size;
    const van = Math.max(0, lengte - STAART_BYTES);
    const staart = Buffer.alloc(lengte - van);
    readSync(open, staart, 0, staart.length, van);
    return { tekst: staart.toString('utf8'), lengte };
  } finally {
    closeSync(open);
  }
}

/** A node that died while writing leaves half a note; the next note must not be glued to it. */
function kapHalveNotitieAf(bestand: string): void {
  const { tekst, lengte } = leesStaart(bestand);
  const laatste = [...tekst.matchAll(NOTITIE)].at(-1);
  const half = Buffer.byteLength(tekst.slice(laatste ? laatste.index + laatste[0].length : 0));
  if (half > 0) truncateSync(bestand, lengte - half);
}

function voegToe(bestand: string, notitie: string): void {
  const open = openSync(bestand, 'a');
  try {
    writeSync(open, notitie);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
