import { Controller, Get, Param, Res, type StreamableFile, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import type { Context } from '../../../platform/context/context.js';
import { alsBijlage, BESTANDEN } from '../../../platform/http/bestanden.js';
import { Mag } from '../../../platform/permissions/mag.decorator.js';
import { WieHttp } from '../../../platform/permissions/wie-http.decorator.js';
import { BestandFilter } from '../../../platform/refusals/bestand.filter.js';
import { IdPipe } from '../../../platform/refusals/id.pipe.js';
import { Kopieen } from '../application/kopieen.js';

/** The files of an own copy. */
@Controller(BESTANDEN)
@UseFilters(BestandFilter)
export class KopieController {
  constructor(private readonly kopieen: Kopieen) {}

  @Mag('zien', 'Inzagekopie')
  @Get('inzagekopieen/:id/pdf')
  async pdf(@WieHttp() ctx: Context, @Param('id', new IdPipe('id')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    return alsBijlage(res, { naam: 'mijn-gegevens.pdf', mediatype: 'application/pdf', bytes: await this.kopieen.haal(ctx, id, 'pdf') });
  }

  @Mag('zien', 'Inzagekopie')
  @Get('inzagekopieen/:id/json')
  async json(@WieHttp() ctx: Context, @Param('id', new IdPipe('id')) id: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    return alsBijlage(res, { naam: 'mijn-gegevens.json', mediatype: 'application/json', bytes: await this.kopieen.haal(ctx, id, 'json') });
  }
}
