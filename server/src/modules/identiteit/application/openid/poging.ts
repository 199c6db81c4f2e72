import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OpenidDoel } from '@doorbraaktafel/shared/validation';
import { Kluis } from '../../../../platform/secrets/kluis.js';
import { POGING_SECONDEN } from '../../domain/openid.js';
import { OpenidRepository } from '../../persistence/openid.repository.js';

/** What is remembered between going to a provider and coming back. */
export interface Poging {
  readonly uitgever: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly doel: OpenidDoel;
  readonly terug: string;
  /** In seconds. */
  readonly begonnenOp: number;
  /** The session that asked, for proving again and linking. */
  readonly sessieId?: string;
  /** Of the invitation that is accepted. */
  readonly sleutel?: string;
}

/** Attempts stand sealed in the database, tied to one browser and one regio, and are taken away when they are used. */
@Injectable()
export class Openidpogingen {
  constructor(
    private readonly repository: OpenidRepository,
    private readonly kluis: Kluis,
  ) {}

  /** Answers what the browser keeps. */
  async bewaar(regioId: string, poging: Poging): Promise<string> {
    const koekje = randomBytes(32).toString('base64url');
    const dicht = this.kluis.verzegel(Buffer.from(JSON.stringify(poging)), waarvoor(regioId));
    await this.repository.bewaarPoging(regioId, hash(koekje), dicht, POGING_SECONDEN);
    return koekje;
  }

  async neem(regioId: string, koekje: string): Promise<Poging | undefined> {
    const dicht = await this.repository.neemPoging(regioId, hash(koekje));
    return dicht && (JSON.parse(this.kluis.open(dicht, waarvoor(regioId)).toString()) as Poging);
  }
}

function hash(koekje: string): Buffer {
  return createHash('sha256').update(`openid ${koekje}`).digest();
}

function waarvoor(regioId: string): string {
  return `aanmeldpoging in ${regioId}`;
}
