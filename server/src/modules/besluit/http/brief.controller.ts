import { Controller, Get, Param, Res, type StreamableFile, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Documenten } from '../../../platform/documenten/documenten.js';
import { alsBijlage, BESTANDEN } from '../../../platform/http/bestanden.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { WieHttp } from '../../../platform/permissions/wie-http.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Brieven } from '../application/brieven.js';
import { Lijstbestanden } from '../application/lijstbestand.js';

/** Besluiten on paper, made for who asks and for nobody else. */
@Controller(BESTANDEN)
@UseFilters(BestandFilter)
export class BriefController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly brieven: Brieven,
    private readonly documenten: Documenten,
    private readonly lijsten: Lijstbestanden,
  ) {}

  @Mag('zien', 'Besluit')
  @Get('besluiten/:id/brief')
  async brief(@WieHttp() ctx: Context, @Param('id', new IdPipe('besluitId')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    const { nummer, document } = await this.work.lees(ctx, (tx) => this.brieven.brief(tx, id));
    return alsBijlage(res, { naam: `besluit-${nummer}.pdf`, mediatype: 'application/pdf', bytes: await this.documenten.pdf(document) });
  }

  /** A later file can be held against the digest on the page and in the log. */
  @Mag('zien', 'Besluit')
  @Get('zittingen/:id/besluitenlijst')
  async lijst(@WieHttp() ctx: Context, @Param('id', new IdPipe('zittingId')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    const { bytes, sha256 } = await this.lijsten.haal(ctx, id);
    res.setHeader('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    return alsBijlage(res, { naam: 'besluitenlijst.pdf', mediatype: 'application/pdf', bytes });
  }
}
