import { Body, Controller, Get, Param, Post, Res, type StreamableFile, UploadedFile, UseFilters, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { veldzin } from '@doorbraaktafel/shared/taal';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Response } from 'express';
import { z } from 'zod';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { alsBijlage, BESTANDEN, type Opgestuurd } from '../../../platform/http/bestanden.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { WieHttp } from '../../../platform/permissions/wie-http.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { ZodPipe } from '../../../platform/refusals/zod.pipe.js';
import { Betaalopdrachten } from '../application/betaalopdrachten.js';
import { leesAfschrift } from '../bestanden/afschrift.js';

const GROOTSTE_AFSCHRIFT = 2 * 1024 * 1024;

const afschriftInvoer = z.object({ opdrachtId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })) });
type AfschriftInvoer = z.infer<typeof afschriftInvoer>;

/** Payment files leave here, and what bank or financial system answers comes in. */
@Controller(BESTANDEN)
@UseFilters(BestandFilter)
export class BetaalbestandController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opdrachten: Betaalopdrachten,
  ) {}

  @Mag('afstemmen', 'Uitgave')
  @Get('betaalopdrachten/:id')
  async haal(@WieHttp() ctx: Context, @Param('id', new IdPipe('opdrachtId')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    const { naam, soort, inhoud } = await this.work.run(ctx, (tx) => this.opdrachten.bestand(tx, id));
    return alsBijlage(res, { naam, mediatype: `${soort}; charset=utf-8`, bytes: inhoud });
  }

  @Mag('afstemmen', 'Uitgave')
  @Post('fondsen/:id/afschriften')
  @UseInterceptors(FileInterceptor('bestand', { limits: { fileSize: GROOTSTE_AFSCHRIFT, files: 1, fields: 4, fieldSize: 200 } }))
  async leesIn(
    @WieHttp() ctx: Context,
    @Param('id', new IdPipe('fondsId')) fondsId: string,
    @Body(new ZodPipe(afschriftInvoer)) { opdrachtId: id }: AfschriftInvoer,
    @UploadedFile() bestand?: Opgestuurd,
  ): Promise<{ id: string }> {
    weiger(!bestand?.buffer.length, () => new OngeldigeInvoer({ nl: 'Kies een bestand.', en: 'Choose a file.' }, 'bestand'));
    const bytes = bestand!.buffer;
    const afschrift = leesAfschrift(bytes);
    const velden = { fondsId, kenmerk: afschrift.kenmerk };
    await this.work.run(ctx, (tx) => this.opdrachten.leesIn(tx, { id, fondsId, afschrift, bytes }), { opdracht: { id, naam: 'afschriftInlezen', velden } });
    return { id };
  }
}
