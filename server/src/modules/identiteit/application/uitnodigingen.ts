import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { clientuitnodigingMail, GELDIG_DAGEN, sleutelHash, uitnodigingMail } from '../domain/uitnodiging.js';
import { type UitnodigingRij, UitnodigingenRepository } from '../persistence/uitnodigingen.repository.js';
import { Postvak } from './postvak.js';

export type { UitnodigingRij as Uitnodiging } from '../persistence/uitnodigingen.repository.js';

export interface Genodigde {
  readonly email: string;
  readonly naam: string;
  readonly functie: string;
  readonly organisatieId: string;
  readonly rol: Rol;
}

/** Inviting somebody as lid by a link that works once. */
@Injectable()
export class Uitnodigingen {
  constructor(
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    private readonly leden: UitnodigingenRepository,
    private readonly organisaties: Organisaties,
    private readonly postvak: Postvak,
  ) {}

  lijst(tx: Tx): Promise<UitnodigingRij[]> {
    return this.leden.lijst(tx);
  }

  /** Makes the lid, which nobody can act as yet, and mails the link; the answer is the same whether the address is known. */
  async nodigUit(tx: Tx, genodigde: Genodigde): Promise<string> {
    if (!(await this.leden.namen(tx, genodigde.organisatieId))) throw new NietGevonden('organisatieId');
    return this.verstuur(tx, await this.organisaties.voegLidToe(tx, genodigde), genodigde);
  }

  /** Mails the link to a lid that has no account yet. @throws {NietGevonden} */
  async verstuur(tx: Tx, lidId: string, { naam, email, organisatieId }: Pick<Genodigde, 'naam' | 'email' | 'organisatieId'>): Promise<string> {
    const namen = await this.leden.namen(tx, organisatieId);
    if (!namen) throw new NietGevonden('organisatieId');
    const { id, link } = await this.maakLink(tx, lidId, email);
    await this.postvak.leg(tx, { aan: email, ...uitnodigingMail({ naam, ...namen, link }) });
    return id;
  }

  /** Mails the link to a client, for whom the lid was made. @throws {NietGevonden} */
  async verstuurAanClient(tx: Tx, lidId: string, { email, organisatieId, clientId }: { email: string; organisatieId: string; clientId: string }): Promise<void> {
    const namen = await this.leden.namen(tx, organisatieId);
    if (!namen) throw new NietGevonden('casusId');
    const { link } = await this.maakLink(tx, lidId, email, clientId);
    await this.postvak.leg(tx, { aan: email, ...clientuitnodigingMail({ ...namen, link }) });
  }

  /** Makes the link for a lid that has no account; it is kept nowhere but in the answer. */
  async maakLink(tx: Tx, lidId: string, email: string, clientId: string | null = null): Promise<{ id: string; link: string }> {
    const [id, sleutel] = [nieuwId(), randomBytes(32).toString('base64url')];
    await this.leden.bewaar(tx, { id, lidId, email, hash: sleutelHash(sleutel), dagen: GELDIG_DAGEN, clientId });
    tx.record({ actie: 'uitnodiging.verstuurd', onderwerp: { soort: 'uitnodiging', id } });
    // After the sign, where no server, log or other site sees it.
    return { id, link: `${this.options.publiekeUrl ?? `http://${this.options.host}:${this.options.port}`}/uitnodiging#${sleutel}` };
  }

  /** @throws {NietGevonden} when it is not there or no longer open */
  async trekIn(tx: Tx, id: string): Promise<void> {
    const lidId = await this.leden.trekIn(tx, id);
    if (!lidId) throw new NietGevonden('uitnodigingId');
    tx.record({ actie: 'uitnodiging.ingetrokken', onderwerp: { soort: 'uitnodiging', id } });
    tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: lidId } });
  }
}
