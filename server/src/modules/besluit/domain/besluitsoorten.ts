import type { Zin } from '@doorbraaktafel/shared/taal';
import type { Besluitsoort } from '@doorbraaktafel/shared/vocabulary';

/** What holds for one kind of besluit, whoever takes it. */
export interface Soortregel {
  /** Binds an organisation, so that without a valid mandate it is no more than an advies. */
  readonly mandaatNodig: boolean;
  /** May carry an amount from a fonds. */
  readonly magGeld: boolean;
  /** Leads to a beschikking of the gemeente outside this platform, with its own bezwaar (§2.3, §2.4). */
  readonly beschikking: boolean;
  /** May be forced under a mandate; otherwise the reason why nobody ever can. */
  readonly doorzetten: true | { readonly nooit: Zin };
}

const bindend: Soortregel = { mandaatNodig: true, magGeld: true, beschikking: false, doorzetten: true };
const metBeschikking: Soortregel = { ...bindend, beschikking: true };
const proces: Soortregel = { mandaatNodig: false, magGeld: false, beschikking: false, doorzetten: true };
const nooit = (reden: Zin): Soortregel => ({ mandaatNodig: false, magGeld: false, beschikking: false, doorzetten: { nooit: reden } });

/** The kinds of besluit of the decision model (§2.4), with what §2.3 says about forcing them. */
export const SOORTREGELS: Readonly<Record<Besluitsoort, Soortregel>> = {
  procesbesluit: proces,
  werkafspraak: nooit({ nl: 'Een werkafspraak maakt elke organisatie voor zichzelf. Niemand kan die afdwingen.', en: 'Each organisation makes a working agreement for itself. Nobody can force it.' }),
  toelating: metBeschikking,
  toewijzing: bindend,
  begeleiding: metBeschikking,
  afwijking: bindend,
  uitgave: bindend,
  voorwaarde: bindend,
  terugkeer: bindend,
  doorzetting: nooit({ nl: 'Doorzetten gaat over een voorstel zelf. Zet dat voorstel door.', en: 'Forcing is about a proposal itself. Force that proposal.' }),
  opschaling: proces,
  afsluiting: proces,
  advies: nooit({ nl: 'Een advies bindt niemand. Er is niets om af te dwingen.', en: 'Advice binds nobody. There is nothing to force.' }),
};
