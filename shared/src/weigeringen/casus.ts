import type { Zin } from '../taal/index.js';
import { Weigering } from './weigering.js';

/** A casus is held over once; the second time the table has to choose. */
export class AlAangehouden extends Weigering {
  static readonly code = 'AlAangehouden';
  readonly code = AlAangehouden.code;
  constructor() {
    super({ nl: 'Deze casus is al een keer aangehouden. Besluit nu, schaal op of zet door.', en: 'This case was put on hold once already. Decide now, escalate or force a decision.' });
  }
}

export class HoogsteNiveau extends Weigering {
  static readonly code = 'HoogsteNiveau';
  readonly code = HoogsteNiveau.code;
  constructor() {
    super({ nl: 'Deze casus ligt al bij de bestuurders. Hoger opschalen kan niet.', en: 'This case is with the directors already. It cannot go higher.' });
  }
}

const DRIEHOEK = {
  niveau: { nl: 'Deze casus ligt niet meer op het eerste niveau. Bespreek hem aan tafel.', en: 'This case is not on the first level any more. Discuss it at the table.' },
  niemand: { nl: 'Er doet nog niemand anders uit de driehoek mee. Nodig eerst de gemeente, een corporatie of een zorgaanbieder uit.', en: 'Nobody else of the triangle takes part yet. First invite the municipality, a housing corporation or a care provider.' },
  gevraagd: { nl: 'De driehoek is al gevraagd. Leg eerst vast wat er geprobeerd is.', en: 'The triangle has been asked already. First record what was tried.' },
};

/** The triangle is asked on the first level only, and only once at a time. */
export class DriehoekNietTeVragen extends Weigering {
  static readonly code = 'DriehoekNietTeVragen';
  readonly code = DriehoekNietTeVragen.code;
  constructor(waarom: 'niveau' | 'niemand' | 'gevraagd') {
    super(DRIEHOEK[waarom]);
  }
}

export class CasusGesloten extends Weigering {
  static readonly code = 'CasusGesloten';
  readonly code = CasusGesloten.code;
  constructor() {
    super({ nl: 'Deze casus is afgesloten. U kunt er niets meer aan veranderen.', en: 'This case is closed. You cannot change anything in it any more.' });
  }
}

/** Going to the table without a recorded attempt asks one sentence why (DSP-2020 §2.10). */
export class PogingOntbreekt extends Weigering {
  static readonly code = 'PogingOntbreekt';
  readonly code = PogingOntbreekt.code;
  constructor() {
    super({ nl: 'Er staat niet op papier wat gemeente, corporatie en zorgaanbieder eerst probeerden. Schrijf in één zin waarom niet.', en: 'It is not written down what municipality, housing corporation and care provider tried first. Write in one sentence why not.' }, 'zonderPoging');
  }
}

export class ZijuitgangPastNiet extends Weigering {
  static readonly code = 'ZijuitgangPastNiet';
  readonly code = ZijuitgangPastNiet.code;
  constructor() {
    super({ nl: 'Een Zorg- en Veiligheidshuis vraagt de eerste drie samen, of een ernstig lokaal veiligheidsprobleem.', en: 'A Zorg- en Veiligheidshuis asks for the first three together, or for a serious local safety problem.' }, 'criteria');
  }
}

/** The casus cannot go from its phase to the one asked. */
export class FaseNietMogelijk extends Weigering {
  static readonly code = 'FaseNietMogelijk';
  readonly code = FaseNietMogelijk.code;
  constructor(
    readonly van: string,
    readonly naar: string,
  ) {
    super({ nl: 'Deze stap past niet bij waar de casus nu staat. Laad de pagina opnieuw en kijk wat er nu kan.', en: 'This step does not fit where the case is now. Reload the page and see what is possible.' });
  }
}

/** Nobody keeps the route of escalation in this regio. */
export class GeenRouteregie extends Weigering {
  static readonly code = 'GeenRouteregie';
  readonly code = GeenRouteregie.code;
  constructor() {
    super({ nl: 'In uw regio heeft nog niemand de regie over de route. Vraag de beheerder een regisseur en een vervanger aan te wijzen.', en: 'Nobody in your region leads the route yet. Ask the administrator to appoint a lead and a deputy.' });
  }
}

export class ClientHeeftOpenCasus extends Weigering {
  static readonly code = 'ClientHeeftOpenCasus';
  readonly code = ClientHeeftOpenCasus.code;
  constructor() {
    super({ nl: 'Voor deze cliënt loopt al een casus. Vul die aan in plaats van een nieuwe in te brengen.', en: 'There already is a case for this client. Add to that one instead of bringing in a new one.' }, 'clientId');
  }
}

export class AlDeelnemer extends Weigering {
  static readonly code = 'AlDeelnemer';
  readonly code = AlDeelnemer.code;
  constructor() {
    super({ nl: 'Deze organisatie doet al mee. Noem wie er nog bij moet, of kies een andere organisatie.', en: 'This organisation takes part already. Say who else is needed, or choose another organisation.' }, 'organisatieId');
  }
}

/** Access is for named people; of this organisation nobody is named and no team is at the table. */
export class NiemandGenoemd extends Weigering {
  static readonly code = 'NiemandGenoemd';
  readonly code = NiemandGenoemd.code;
  constructor() {
    super({ nl: 'Noem wie van deze organisatie meedoet. Alleen wie genoemd is, ziet de casus.', en: 'Name who takes part for this organisation. Only who is named sees the case.' }, 'lidIds');
  }
}

/** A corporatie takes part only where it has to do with a home or a tenancy. */
export class GeenWoonrelatie extends Weigering {
  static readonly code = 'GeenWoonrelatie';
  readonly code = GeenWoonrelatie.code;
  constructor() {
    super({ nl: 'Een corporatie nodigt u uit voor een woning of een huurcontract. Kies een van die doelen.', en: 'You invite a housing corporation for a home or a tenancy. Choose one of those purposes.' }, 'doel');
  }
}

export class BrengerBlijft extends Weigering {
  static readonly code = 'BrengerBlijft';
  readonly code = BrengerBlijft.code;
  constructor() {
    super({ nl: 'Deze organisatie bracht de casus in en blijft meedoen tot de casus is afgesloten.', en: 'This organisation brought in the case and takes part until the case is closed.' }, 'organisatieId');
  }
}

/** Why an organisation has to stay: it is asked in an open ronde, heard before it is bound, or may still speak against a besluit. */
export type Binding = 'ronde' | 'voornemen' | 'termijn';

const WAAROM_BLIJFT: Readonly<Record<Binding, Zin>> = {
  ronde: { nl: 'Aan deze organisatie is iets gevraagd in een ronde die nog open is. Sluit eerst die ronde.', en: 'This organisation was asked something in a round that is still open. Close that round first.' },
  voornemen: { nl: 'U kondigde aan dat u deze organisatie bindt. Zij blijft meedoen tot daarover is besloten.', en: 'You announced that you bind this organisation. It takes part until that is decided.' },
  termijn: { nl: 'Deze organisatie kan nog iets zeggen tegen een besluit. Zij blijft meedoen tot die termijn voorbij is.', en: 'This organisation can still say something against a decision. It takes part until that term is over.' },
};

/** Who may be bound is not taken out before it was heard. */
export class DeelnemerGebonden extends Weigering {
  static readonly code = 'DeelnemerGebonden';
  readonly code = DeelnemerGebonden.code;
  constructor(waardoor: Binding) {
    super(WAAROM_BLIJFT[waardoor], 'organisatieId');
  }
}

export class VraagAlBeantwoord extends Weigering {
  static readonly code = 'VraagAlBeantwoord';
  readonly code = VraagAlBeantwoord.code;
  constructor() {
    super({ nl: 'Deze vraag is al beantwoord.', en: 'This question has been answered already.' }, 'vraagId');
  }
}

export class NietUwVraag extends Weigering {
  static readonly code = 'NietUwVraag';
  readonly code = NietUwVraag.code;
  constructor() {
    super({ nl: 'Deze vraag is aan iemand anders gesteld.', en: 'This question was asked of somebody else.' }, 'vraagId');
  }
}

/** The role has no ground to write down this data group. */
export class GeenGrondVoorGegevens extends Weigering {
  static readonly code = 'GeenGrondVoorGegevens';
  readonly code = GeenGrondVoorGegevens.code;
  constructor(readonly alleenFunctioneel: boolean) {
    super(
      alleenFunctioneel
        ? { nl: 'Van deze gegevens mag u alleen de afspraak vastleggen, niet de achtergrond. Laat de regels leeg.', en: 'Of these data you may only record the agreement, not the background. Leave the lines empty.' }
        : { nl: 'Voor deze gegevens hebt u geen grond. Leg ze hier niet vast.', en: 'You have no ground for these data. Do not record them here.' },
      'gegevensgroep',
    );
  }
}

export class DatumNietMogelijk extends Weigering {
  static readonly code = 'DatumNietMogelijk';
  readonly code = DatumNietMogelijk.code;
}
