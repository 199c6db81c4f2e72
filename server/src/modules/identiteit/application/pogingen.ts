import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TeVeelPogingen } from '@doorbraaktafel/shared/weigeringen';
import { HOOGSTENS, type Telling, VENSTER_MINUTEN } from '../domain/grenzen.js';
import type { Herkomst } from '../domain/herkomst.js';
import { Gate } from '../persistence/gate.js';

/** Counts attempts in the database, so that the limits hold over all nodes; an attempt counts before it is tried. */
@Injectable()
export class Pogingen {
  constructor(private readonly gate: Gate) {}

  /**
   * Takes one attempt to sign in to this address; answers what to call when it succeeded.
   * @throws {TeVeelPogingen}
   */
  async aanmelden(email: string, herkomst: Herkomst): Promise<() => Promise<void>> {
    const eigen = await this.eigenTelling(email, herkomst);
    const adres: [Telling, string] = ['adres', herkomst.adres];
    await this.tel([eigen, adres]);
    return () => this.gate.succeeded([sleutel(eigen)], [sleutel(adres)]);
  }

  /** Takes one attempt at the second factor of this account. @throws {TeVeelPogingen} */
  async code(accountId: string, bekend: string): Promise<() => Promise<void>> {
    const telling: [Telling, string] = ['code', `${accountId} ${bekend}`];
    await this.tel([telling]);
    return () => this.gate.succeeded([sleutel(telling)], []);
  }

  /** Takes one going to a provider from this address. @throws {TeVeelPogingen} */
  async openid({ adres }: Herkomst): Promise<void> {
    await this.tel([['openid', adres]]);
  }

  /** Takes one answer of an authenticator from this address. @throws {TeVeelPogingen} */
  async passkey({ adres }: Herkomst): Promise<void> {
    await this.tel([['passkey', adres]]);
  }

  /** What tells this browser apart at this account, empty when it never signed in there. */
  async bekendApparaat(email: string, { apparaatsleutel }: Herkomst): Promise<string> {
    if (!apparaatsleutel || !(await this.gate.knowsDevice(email, apparaatHash(apparaatsleutel)))) return '';
    return apparaatHash(apparaatsleutel).toString('base64');
  }

  private async eigenTelling(email: string, herkomst: Herkomst): Promise<[Telling, string]> {
    const bekend = await this.bekendApparaat(email, herkomst);
    return bekend ? ['apparaat', `${email.toLowerCase()} ${bekend}`] : ['account', email.toLowerCase()];
  }

  private async tel(tellingen: readonly (readonly [Telling, string])[]): Promise<void> {
    const aantallen = await this.gate.countAttempts(tellingen.map(sleutel), VENSTER_MINUTEN);
    const teVeel = tellingen.some((telling) => (aantallen.get(sleutel(telling).toString('hex')) ?? 0) > HOOGSTENS[telling[0]]);
    if (teVeel) throw new TeVeelPogingen(VENSTER_MINUTEN);
  }
}

export function apparaatHash(apparaatsleutel: string): Buffer {
  return createHash('sha256').update(`apparaat ${apparaatsleutel}`).digest();
}

// No address of a person or network stands in the table.
function sleutel([telling, van]: readonly [Telling, string]): Buffer {
  return createHash('sha256').update(`${telling} ${van}`).digest();
}
