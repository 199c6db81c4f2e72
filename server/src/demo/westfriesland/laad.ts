import type { INestApplicationContext } from '@nestjs/common';
import { HistorieOvernemen, type Historie } from '../../modules/uitstroom/index.js';
import type { Context } from '../../platform/context/context.js';
import { maakAanmeldingen } from './aanmeldingen.js';
import { maakBronfiguren } from './bronfiguren.js';
import type { Bouwplaats } from './bouwplaats.js';
import { zaad } from './dagen.js';
import { PEILDATUM } from './figuren.js';
import { maakUitstroom, maakVerplichtingen } from './verplichtingen.js';

const ZAAD = 2020;

/** Organisation ids by the name the source prints; see `westfriesseOrganisaties`. */
export type OrganisatieIds = ReadonlyMap<string, string>;

/** The printed figures as invented people, homes, agreements and printed cells; days are the same on every run. */
export function maakHistorie(organisaties: OrganisatieIds): Historie {
  const bouw: Bouwplaats = {
    willekeur: zaad(ZAAD),
    organisatieId(naam) {
      const id = organisaties.get(naam);
      if (!id) throw new Error(`De regio mist ${naam}.`);
      return id;
    },
  };
  return {
    aanmeldingen: maakAanmeldingen(bouw),
    uitstroom: maakUitstroom(bouw),
    verplichtingen: maakVerplichtingen(bouw),
    figuren: maakBronfiguren(),
    einde: PEILDATUM,
  };
}

/**
 * Writes the history of Westfriesland through the use cases, in one commit, with an event per row.
 * `ctx` must be an uitstroomcoordinator of the regio; `organisaties` holds all of `westfriesseOrganisaties`.
 */
export function laadWestfriesland(app: INestApplicationContext, ctx: Context, organisaties: OrganisatieIds): Promise<void> {
  return app.get(HistorieOvernemen).neemOver(ctx, maakHistorie(organisaties));
}
