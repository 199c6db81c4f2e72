import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { START_OPTIONS, type StartOptions } from '../../../platform/config/options.js';
import { clearOpenidCookie, readOpenid, readToken, setDeviceCookie, setSessionCookie } from '../../../platform/http/cookies.js';
import { OPENID } from '../../../platform/http/openid.js';
import type { DtRequest } from '../../../platform/http/request.js';
import { Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { log } from '../../../platform/telemetry/log.js';
import { OpenidAanmelden } from '../application/openid/openid-aanmelden.js';
import { OpenidUitkomst } from '../application/openid/openid-uitkomst.js';
import { OpenidVerbindingen } from '../application/openid/openid-verbindingen.js';
import type { Poging } from '../application/openid/poging.js';
import { herkomstVan } from '../graphql/herkomst.js';

/** One page for everything that went wrong: who is unknown learns no more than who came with a stolen code. */
const MISLUKT = '/?aanmelden=mislukt';
/** The page of the small window in which somebody proves again who he is. */
const VENSTER = '/bevestigd';

/** Where the browser comes back from the provider, and where the provider reads our public key. */
@Controller(OPENID)
@UseFilters(BestandFilter)
export class OpenidController {
  constructor(
    private readonly aanmelden: OpenidAanmelden,
    private readonly uitkomst: OpenidUitkomst,
    private readonly verbindingen: OpenidVerbindingen,
    @Inject(START_OPTIONS) private readonly options: StartOptions,
  ) {}

  @Openbaar('Een publieke sleutel is er om te lezen.')
  @Get(':regioId/jwks.json')
  sleutels(@Param('regioId', new IdPipe('regioId')) regioId: string): Promise<object> {
    return this.verbindingen.sleutels(regioId);
  }

  @Openbaar('Wie terugkomt van de aanmelddienst, heeft nog geen sessie; de poging staat vast in koekje en database.')
  @Get(':regioId/terug')
  async terug(@Param('regioId', new IdPipe('regioId')) regioId: string, @Req() req: DtRequest, @Res() res: Response): Promise<void> {
    const koekje = readOpenid(req.headers.cookie, this.options.mode);
    clearOpenidCookie(res, this.options.mode);
    const poging = koekje ? await this.aanmelden.neemPoging(regioId, koekje) : undefined;
    const gelukt = poging ? await this.probeer(regioId, poging, req, res) : false;
    res.redirect(303, heen(poging, gelukt));
  }

  private async probeer(regioId: string, poging: Poging, req: DtRequest, res: Response): Promise<boolean> {
    const { mode } = this.options;
    try {
      const gekende = await this.aanmelden.herken(regioId, poging, new URL(req.originalUrl, 'http://hier').search);
      const bij = { herkomst: herkomstVan(req, mode), traceId: req.traceId, token: readToken(req.headers.cookie, mode), ctx: req.dtContext };
      const gekregen = gekende && (await this.uitkomst.geef(gekende, poging, bij));
      if (gekregen?.token) setSessionCookie(res, mode, gekregen.token);
      if (gekregen?.apparaatsleutel) setDeviceCookie(res, mode, gekregen.apparaatsleutel);
      return gekregen !== undefined;
    } catch (fout) {
      // The name of the fault only: what the provider sent may hold more.
      log.warn({ reden: (fout as { code?: string }).code ?? (fout as Error).name }, 'aanmelden via een aanmelddienst is geweigerd');
      return false;
    }
  }
}

function heen(poging: Poging | undefined, gelukt: boolean): string {
  if (poging?.doel === 'bevestigen') return gelukt ? VENSTER : `${VENSTER}?mislukt`;
  if (poging?.doel === 'koppelen') return gelukt ? '/mijn-account?gekoppeld' : '/mijn-account?gekoppeld=nee';
  return gelukt ? (poging?.terug ?? '/') : MISLUKT;
}
