import { generateKeyPairSync, createPrivateKey, type KeyObject } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import { type Controlepunt, controlepuntTekst, leesControlepunt, oorsprongVan } from '../domain/controlepunt.js';
import { isOndertekendDoor, leesNotitie, onderteken, publiekeBytes, toetssleutel, vkey } from '../domain/notitie.js';

/** Signs checkpoints with a key that lives in a file beside the database and never in it. */
@Injectable()
export class Ondertekenaar {
  private readonly bestand: string;
  private sleutel?: KeyObject;

  constructor(@Inject(START_OPTIONS) { dataDir }: StartOptions) {
    this.bestand = join(dataDir, 'secrets', 'logboek-ondertekensleutel.pem');
  }

  onderteken(regioId: string, punt: Omit<Controlepunt, 'oorsprong'>): string {
    const oorsprong = oorsprongVan(regioId);
    return onderteken(controlepuntTekst({ oorsprong, ...punt }), oorsprong, this.prive());
  }

  /** The public key of this regio's log, as one line to hand to others. */
  vkey(regioId: string): string {
    return vkey(this.toetssleutel(regioId));
  }

  /** What the note says, when it was signed with this key for this regio; else nothing. */
  lees(regioId: string, tekst: string): Controlepunt | undefined {
    const notitie = leesNotitie(tekst);
    const punt = leesControlepunt(notitie.tekst);
    const eigen = punt.oorsprong === oorsprongVan(regioId) && isOndertekendDoor(notitie, this.toetssleutel(regioId));
    return eigen ? punt : undefined;
  }

  private toetssleutel(regioId: string) {
    return toetssleutel(oorsprongVan(regioId), publiekeBytes(this.prive()));
  }

  private prive(): KeyObject {
    this.sleutel ??= this.leesOfMaak();
    return this.sleutel;
  }

  private leesOfMaak(): KeyObject {
    mkdirSync(join(this.bestand, '..'), { recursive: true, mode: 0o700 });
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    try {
      writeFileSync(this.bestand, pem, { flag: 'wx', mode: 0o600, flush: true });
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    }
    chmodSync(this.bestand, 0o600);
    return createPrivateKey(readFileSync(this.bestand));
  }
}
