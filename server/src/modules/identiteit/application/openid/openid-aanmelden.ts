import { Injectable } from '@nestjs/common';
import type { OpenidBeginnenInvoer } from '@doorbraaktafel/shared/validation';
import { BevestigingNodig, NietAangemeld, NietGevonden, UitnodigingVervallen } from '@doorbraaktafel/shared/weigeringen';
import * as openid from 'openid-client';
import type { Context } from '../../../../platform/context/context.js';
import { isVersBevestigd } from '../../../../platform/permissions/bevestiging.js';
import type { Herkomst } from '../../domain/herkomst.js';
import { onderwerpVan, terugpad } from '../../domain/openid.js';
import { OpenidRepository } from '../../persistence/openid.repository.js';
import { Pogingen } from '../pogingen.js';
import { UitnodigingAannemen } from '../uitnodiging-aannemen.js';
import { Aanmelddienst } from './aanmelddienst.js';
import { Openidpogingen, type Poging } from './poging.js';

/** Somebody whom the provider of a regio knows. */
export interface Gekende {
  readonly regioId: string;
  readonly uitgever: string;
  readonly onderwerp: string;
}

/** Going to the provider of a regio and coming back. Source: OpenID Connect Core 1.0 §3.1; RFC 9700. */
@Injectable()
export class OpenidAanmelden {
  constructor(
    private readonly repository: OpenidRepository,
    private readonly dienst: Aanmelddienst,
    private readonly onderweg: Openidpogingen,
    private readonly pogingen: Pogingen,
    private readonly uitnodigingen: UitnodigingAannemen,
  ) {}

  /**
   * Answers where the browser goes, and what it keeps meanwhile.
   * @throws {NietGevonden} for a regio without a provider
   * @throws {OpenidOnbereikbaar | TeVeelPogingen | UitnodigingVervallen | NietAangemeld | BevestigingNodig}
   */
  async begin(invoer: OpenidBeginnenInvoer, herkomst: Herkomst, ctx?: Context): Promise<{ adres: string; koekje: string }> {
    await this.pogingen.openid(herkomst);
    const { regioId, doel } = invoer;
    const verbinding = await this.repository.verbindingVan(regioId);
    if (!verbinding?.actief) throw new NietGevonden('regioId');
    const wie = await this.voorWie(invoer, ctx);
    const configuratie = await this.dienst.van(verbinding);
    const poging: Poging = {
      ...wie, doel, uitgever: verbinding.uitgever, terug: terugpad(invoer.terug), begonnenOp: Math.floor(Date.now() / 1000),
      state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier(),
    };
    const adres = openid.buildAuthorizationUrl(configuratie, {
      redirect_uri: this.dienst.terugadres(regioId), scope: 'openid', state: poging.state, nonce: poging.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(poging.verifier), code_challenge_method: 'S256', acr_values: verbinding.niveaus.join(' '),
      ...(doel === 'aanmelden' ? {} : { prompt: 'login', max_age: '0' }),
    });
    return { adres: adres.href, koekje: await this.onderweg.bewaar(regioId, poging) };
  }

  /** The attempt this browser was in, which then is used up. */
  neemPoging(regioId: string, koekje: string): Promise<Poging | undefined> {
    return this.onderweg.neem(regioId, koekje);
  }

  /**
   * Who came back, by the word of the provider that was asked; nothing when that word is not good enough.
   * @throws {Error} of the library for an answer that is not for this attempt, or that the provider refuses
   */
  async herken(regioId: string, poging: Poging, vraag: string): Promise<Gekende | undefined> {
    const verbinding = await this.repository.verbindingVan(regioId);
    if (!verbinding?.actief || verbinding.uitgever !== poging.uitgever) return undefined;
    const configuratie = await this.dienst.van(verbinding);
    const vers = poging.doel !== 'aanmelden';
    const antwoord = await openid.authorizationCodeGrant(configuratie, new URL(`${this.dienst.terugadres(regioId)}${vraag}`), {
      pkceCodeVerifier: poging.verifier, expectedState: poging.state, expectedNonce: poging.nonce, idTokenExpected: true, ...(vers ? { maxAge: 0 } : {}),
    });
    const stuk = antwoord.claims();
    const eisen = { niveaus: verbinding.niveaus, kenmerk: verbinding.kenmerk, ...(vers ? { bewezenNa: poging.begonnenOp } : {}) };
    const onderwerp = stuk && onderwerpVan(stuk, eisen, Math.floor(Date.now() / 1000));
    return onderwerp === undefined ? undefined : { regioId, uitgever: poging.uitgever, onderwerp };
  }

  private async voorWie({ regioId, doel, sleutel }: OpenidBeginnenInvoer, ctx?: Context): Promise<Pick<Poging, 'sessieId' | 'sleutel'>> {
    if (doel === 'aanmelden') return {};
    if (doel === 'uitnodiging') {
      const gevonden = sleutel ? await this.uitnodigingen.bekijk(sleutel) : undefined;
      if (!sleutel || gevonden?.regioId !== regioId) throw new UitnodigingVervallen();
      return { sleutel };
    }
    if (!ctx?.sessie) throw new NietAangemeld();
    if (ctx.regioId !== regioId) throw new NietGevonden('regioId');
    if (doel === 'koppelen' && !isVersBevestigd('vers', ctx.sessie, new Date())) throw new BevestigingNodig();
    return { sessieId: ctx.sessie.id };
  }
}
