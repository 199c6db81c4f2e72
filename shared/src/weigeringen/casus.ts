import { Weigering } from './weigering.js';

/** A casus is held over once; the second time the table has to choose. */
export class AlAangehouden extends Weigering {
  static readonly code = 'AlAangehouden';
  readonly code = AlAangehouden.code;
  constructor() {
    super('Deze casus is al een keer aangehouden. Besluit nu, schaal op of zet door.');
  }
}

export class HoogsteNiveau extends Weigering {
  static readonly code = 'HoogsteNiveau';
  readonly code = HoogsteNiveau.code;
  constructor() {
    super('Deze casus ligt al bij de bestuurders. Hoger opschalen kan niet.');
  }
}

const DRIEHOEK = {
  niveau: 'Deze casus ligt niet meer op het eerste niveau. Bespreek hem aan tafel.',
  niemand: 'Er doet nog niemand anders uit de driehoek mee. Nodig eerst de gemeente, een corporatie of een zorgaanbieder uit.',
  gevraagd: 'De driehoek is al gevraagd. Leg eerst vast wat er geprobeerd is.',
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
    super('Deze casus is afgesloten. U kunt er niets meer aan veranderen.');
  }
}

/** Going to the table without a recorded attempt asks one sentence why (DSP-2020 §2.10). */
export class PogingOntbreekt extends Weigering {
  static readonly code = 'PogingOntbreekt';
  readonly code = PogingOntbreekt.code;
  constructor() {
    super('Er staat niet op papier wat gemeente, corporatie en zorgaanbieder eerst probeerden. Schrijf in één zin waarom niet.', 'zonderPoging');
  }
}

export class ZijuitgangPastNiet extends Weigering {
  static readonly code = 'ZijuitgangPastNiet';
  readonly code = ZijuitgangPastNiet.code;
  constructor() {
    super('Een Zorg- en Veiligheidshuis vraagt de eerste drie samen, of een ernstig lokaal veiligheidsprobleem.', 'criteria');
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
    super('Deze stap past niet bij waar de casus nu staat. Laad de pagina opnieuw en kijk wat er nu kan.');
  }
}

/** Nobody keeps the route of escalation in this regio. */
export class GeenRouteregie extends Weigering {
  static readonly code = 'GeenRouteregie';
  readonly code = GeenRouteregie.code;
  constructor() {
    super('In uw regio heeft nog niemand de regie over de route. Vraag de beheerder een regisseur en een vervanger aan te wijzen.');
  }
}

export class ClientHeeftOpenCasus extends Weigering {
  static readonly code = 'ClientHeeftOpenCasus';
  readonly code = ClientHeeftOpenCasus.code;
  constructor() {
    super('Voor deze cliënt loopt al een casus. Vul die aan in plaats van een nieuwe in te brengen.', 'clientId');
  }
}

export class AlDeelnemer extends Weigering {
  static readonly code = 'AlDeelnemer';
  readonly code = AlDeelnemer.code;
  constructor() {
    super('Deze organisatie doet al mee. Noem wie er nog bij moet, of kies een andere organisatie.', 'organisatieId');
  }
}

/** Access is for named people; of this organisation nobody is named and no team is at the table. */
export class NiemandGenoemd extends Weigering {
  static readonly code = 'NiemandGenoemd';
  readonly code = NiemandGenoemd.code;
  constructor() {
    super('Noem wie van deze organisatie meedoet. Alleen wie genoemd is, ziet de casus.', 'lidIds');
  }
}

/** A corporatie takes part only where it has to do with a home or a tenancy. */
export class GeenWoonrelatie extends Weigering {
  static readonly code = 'GeenWoonrelatie';
  readonly code = GeenWoonrelatie.code;
  constructor() {
    super('Een corporatie nodigt u uit voor een woning of een huurcontract. Kies een van die doelen.', 'doel');
  }
}

export class BrengerBlijft extends Weigering {
  static readonly code = 'BrengerBlijft';
  readonly code = BrengerBlijft.code;
  constructor() {
    super('Deze organisatie bracht de casus in en blijft meedoen tot de casus is afgesloten.', 'organisatieId');
  }
}

/** Why an organisation has to stay: it is asked in an open ronde, heard before it is bound, or may still speak against a besluit. */
export type Binding = 'ronde' | 'voornemen' | 'termijn';

const WAAROM_BLIJFT: Readonly<Record<Binding, string>> = {
  ronde: 'Aan deze organisatie is iets gevraagd in een ronde die nog open is. Sluit eerst die ronde.',
  voornemen: 'U kondigde aan dat u deze organisatie bindt. Zij blijft meedoen tot daarover is besloten.',
  termijn: 'Deze organisatie kan nog iets zeggen tegen een besluit. Zij blijft meedoen tot die termijn voorbij is.',
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
    super('Deze vraag is al beantwoord.', 'vraagId');
  }
}

export class NietUwVraag extends Weigering {
  static readonly code = 'NietUwVraag';
  readonly code = NietUwVraag.code;
  constructor() {
    super('Deze vraag is aan iemand anders gesteld.', 'vraagId');
  }
}

/** The role has no ground to write down this data group. */
export class GeenGrondVoorGegevens extends Weigering {
  static readonly code = 'GeenGrondVoorGegevens';
  readonly code = GeenGrondVoorGegevens.code;
  constructor(readonly alleenFunctioneel: boolean) {
    super(
      alleenFunctioneel
        ? 'Van deze gegevens mag u alleen de afspraak vastleggen, niet de achtergrond. Laat de regels leeg.'
        : 'Voor deze gegevens hebt u geen grond. Leg ze hier niet vast.',
      'gegevensgroep',
    );
  }
}

export class DatumNietMogelijk extends Weigering {
  static readonly code = 'DatumNietMogelijk';
  readonly code = DatumNietMogelijk.code;
}
