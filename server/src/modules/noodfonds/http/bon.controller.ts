import { Body, Controller, Get, Param, Post, Res, type StreamableFile, UploadedFile, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { veldzin } from '@doorbraaktafel/shared/taal';
import { bedragTekst } from '@doorbraaktafel/shared/money';
import { BonGeweigerd, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Response } from 'express';
import { z } from 'zod';
import type { Context } from '../../../platform/context/context.js';
import { alsBijlage, BESTANDEN, type Opgestuurd } from '../../../platform/http/bestanden.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { WieHttp } from '../../../platform/permissions/wie-http.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Bonnen } from '../application/bonnen.js';
import { Risicodelingen } from '../application/risicodelingen.js';
import { GROOTSTE_BON } from '../domain/betaling/bon.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const bonInvoer = z
  .object({ opdrachtId: kenmerk, bedragInCent: bedragTekst, vervangt: kenmerk.optional(), reden: z.string().trim().max(500, veldzin({ nl: 'Houd de reden korter dan 500 tekens.', en: 'Keep the reason shorter than 500 characters.' })).default('') })
  .refine(({ vervangt, reden }) => !vervangt || reden, { path: ['reden'], message: veldzin({ nl: 'Schrijf op waarom deze bon niet klopt.', en: 'Write why this receipt is not right.' }) });
type BonInvoer = z.infer<typeof bonInvoer>;

const bewijsInvoer = z.object({ opdrachtId: kenmerk });
type BewijsInvoer = z.infer<typeof bewijsInvoer>;

/** Receipts go up and come down here, behind the session and the same locks as everything else. */
@Controller(BESTANDEN)
@UseFilters(BestandFilter)
export class BonController {
  constructor(
    private readonly bonnen: Bonnen,
    private readonly delingen: Risicodelingen,
  ) {}

  @Mag('verantwoorden', 'Uitgave')
  @Post('uitgaven/:id/bonnen')
  @UseInterceptors(FileInterceptor('bestand', { limits: { fileSize: GROOTSTE_BON, files: 1, fields: 4, fieldSize: 2_000 } }))
  async voegToe(
    @WieHttp() ctx: Context,
    @Param('id', new IdPipe('uitgaveId')) uitgaveId: string,
    @Body(new ZodPipe(bonInvoer)) invoer: BonInvoer,
    @UploadedFile() bestand?: Opgestuurd,
  ): Promise<{ id: string }> {
    weiger(!bestand, () => new BonGeweigerd('leeg'));
    return this.bonnen.voegToe(ctx, { ...invoer, uitgaveId, bytes: bestand!.buffer });
  }

  @Mag('verantwoorden', 'Uitgave')
  @Get('bonnen/:id')
  async haal(@WieHttp() ctx: Context, @Param('id', new IdPipe('bonId')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    return alsBijlage(res, await this.bonnen.haal(ctx, id));
  }

  @Mag('claimen', 'Risicodeling')
  @Post('risicobewijzen')
  @UseInterceptors(FileInterceptor('bestand', { limits: { fileSize: GROOTSTE_BON, files: 1, fields: 4, fieldSize: 200 } }))
  async voegBewijsToe(@WieHttp() ctx: Context, @Body(new ZodPipe(bewijsInvoer)) { opdrachtId }: BewijsInvoer, @UploadedFile() bestand?: Opgestuurd): Promise<{ id: string }> {
    weiger(!bestand, () => new BonGeweigerd('leeg'));
    return this.delingen.voegBewijsToe(ctx, opdrachtId, bestand!.buffer);
  }

  @Mag('zien', 'Risicodeling')
  @Get('risicobewijzen/:id')
  async haalBewijs(@WieHttp() ctx: Context, @Param('id', new IdPipe('bewijsId')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    return alsBijlage(res, await this.delingen.haalBewijs(ctx, id));
  }
}
