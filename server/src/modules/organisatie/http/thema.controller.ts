import { Body, Controller, Get, Param, Post, Req, Res, UploadedFile, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { veldzin } from '@doorbraaktafel/shared/taal';
import { LogoGeweigerd, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { BESTANDEN, type Opgestuurd } from '../../../platform/http/bestanden.js';
import { VraagtBevestiging } from '../../../platform/permissions/bevestiging.js';
import { Mag, Openbaar } from '../../../platform/permissions/mag.decorator.js';
import { WieHttp } from '../../../platform/permissions/wie-http.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { GROOTSTE_LOGO } from '../application/logo.js';
import { Themas } from '../application/themas.js';
import { stijlblad } from '../application/thema-contrast.js';
import { ThemaOpenbaar } from '../persistence/thema-openbaar.js';

const logoInvoer = z.object({ opdrachtId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })) });

/** The stylesheet and the logo of a regio, and bringing up a new logo. */
@Controller(BESTANDEN)
@UseFilters(BestandFilter)
export class ThemaController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly themas: Themas,
    private readonly openbaar: ThemaOpenbaar,
  ) {}

  @Openbaar('De kleuren van een regio staan ook op haar aanmeldpagina.')
  @Get('themas/:regioId/stijl.css')
  async stijl(@Param('regioId', new IdPipe('regioId')) regioId: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const thema = await this.openbaar.van(regioId);
    stuur(req, res, thema?.versie ?? 0, 'text/css; charset=utf-8', thema?.kleuren ? stijlblad(thema.kleuren) : '');
  }

  @Openbaar('Het logo van een regio staat ook op haar aanmeldpagina.')
  @Get('themas/:regioId/logo.png')
  async logo(@Param('regioId', new IdPipe('regioId')) regioId: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const thema = await this.openbaar.van(regioId);
    if (!thema?.logo) return void res.status(204).end();
    stuur(req, res, thema.versie, 'image/png', thema.logo);
  }

  @Mag('inrichten', 'Thema')
  @VraagtBevestiging('vers')
  @Post('thema-logo')
  @UseInterceptors(FileInterceptor('bestand', { limits: { fileSize: GROOTSTE_LOGO, files: 1, fields: 2, fieldSize: 200 } }))
  async zetLogo(@WieHttp() ctx: Context, @Body(new ZodPipe(logoInvoer)) { opdrachtId }: z.infer<typeof logoInvoer>, @UploadedFile() bestand?: Opgestuurd): Promise<{ id: string }> {
    weiger(!bestand, () => new LogoGeweigerd('leeg'));
    const id = await this.work.run(ctx, (tx) => this.themas.zetLogo(tx, bestand!.buffer), { opdracht: { id: opdrachtId, naam: 'themaLogo', velden: { grootte: bestand!.buffer.length } } });
    return { id };
  }
}

// Only a stylesheet or a picture, whatever a browser would like to make of it; asked anew each time, sent when it changed.
function stuur(req: Request, res: Response, versie: number, soort: string, inhoud: string | Buffer): void {
  const etag = `"thema-${versie}"`;
  res.setHeader('ETag', etag);
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  res.setHeader('Content-Type', soort);
  if (req.headers['if-none-match'] === etag) return void res.status(304).end();
  res.status(200).end(inhoud);
}
