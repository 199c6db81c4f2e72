import { describe, expect, it } from '@jest/globals';
import { BLOKKADES, CASUSFASEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { plusMaanden, plusWerkdagen } from './dag.js';
import { krijgenToegang, moetNoemen, teNoemen, toegangVoor } from './deelname.js';
import { FASEN, isOpen, magNaar } from './fasen.js';
import { agendareden, BLOKKADETEKST } from './kandidaat.js';
import { teStellenVragen } from './ontbrekend.js';
import { PLANTEN, pseudoniemen } from './pseudoniem.js';
import { aanZet, stand } from './stand.js';
import { doelenVoor, grondslagVoor } from './uitnodigdoel.js';

describe('days', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2026-03-31', -1, '2026-02-28'], ['2026-11-30', 3, '2027-02-28'], ['2024-02-29', 12, '2025-02-28']])(
    '%s and %i months is %s', (dag, aantal, verwacht) => expect(plusMaanden(dag, aantal)).toBe(verwacht));

  it('counts working days over a weekend', () => {
    expect(plusWerkdagen('2026-06-12', 1)).toBe('2026-06-15');
    expect(plusWerkdagen('2026-06-13', 5)).toBe('2026-06-19');
  });
});

describe('phases', () => {
  it('refuse what the table does not name, and a way back from the end', () => {
    expect(magNaar('gesignaleerd', 'besloten')).toBe(false);
    expect(CASUSFASEN.some((fase) => fase !== 'vernietigd' && magNaar('vernietigd', fase))).toBe(false);
    expect(CASUSFASEN.filter((fase) => isOpen(fase)).some((fase) => magNaar('afgesloten', fase))).toBe(false);
  });

  it('lead every open casus to its end', () => {
    for (const begin of CASUSFASEN) {
      const bereikt = new Set([begin]);
      for (const fase of bereikt) for (const volgende of FASEN[fase].naar) bereikt.add(volgende);
      expect(bereikt).toContain('vernietigd');
    }
  });

  it('give every open phase a deadline', () => {
    expect(CASUSFASEN.filter((fase) => isOpen(fase) !== (FASEN[fase].termijnInWerkdagen !== undefined))).toEqual([]);
  });
});

describe('access', () => {
  const lid = (lidId: string, rol: Rol) => ({ lidId, rol, organisatieId: 'o1' });

  it('refuses an auditor, named or not, and care workers who are not named', () => {
    const leden = [lid('a', 'zorgaanbieder'), lid('b', 'woningcorporatie'), lid('c', 'fg_of_auditor')];
    expect(krijgenToegang(leden).map(({ lidId }) => lidId)).toEqual(['b']);
    expect(krijgenToegang(leden, ['a', 'c']).map(({ lidId }) => lidId)).toEqual(['a']);
  });

  it('gives a provider its role by who brought the casus in', () => {
    expect(toegangVoor(lid('a', 'zorgaanbieder'), 'o1').rol).toBe('zorgaanbieder_eigen_client');
    expect(toegangVoor(lid('a', 'zorgaanbieder'), 'o2').rol).toBe('zorgaanbieder_overig');
  });

  it('invites a corporatie for a home or a tenancy only, on a ground of that purpose', () => {
    expect(doelenVoor('corporatie')).toEqual(['woning_vinden', 'huurcontract', 'woning_behouden']);
    expect(grondslagVoor('corporatie', 'huurcontract')).toContain('Huurovereenkomst');
    expect(grondslagVoor('corporatie', 'woning_vinden')).toContain('toewijzen');
    expect(grondslagVoor('gemeente', 'huurcontract')).toBe(grondslagVoor('gemeente'));
    for (const soort of ['gemeente', 'zorgaanbieder', 'anders'] as const) expect(doelenVoor(soort)).toHaveLength(7);
  });

  it('must name who takes part where nobody comes by team, and never names a clientondersteuner', () => {
    expect(moetNoemen([lid('a', 'ggz_behandelaar'), lid('b', 'bewindvoerder')])).toBe(true);
    expect(moetNoemen([lid('a', 'ggz_behandelaar'), lid('b', 'ggd_oggz')])).toBe(false);
    expect(teNoemen([lid('a', 'clientondersteuner'), lid('b', 'beheerder'), lid('c', 'bewindvoerder')]).map(({ lidId }) => lidId)).toEqual(['c']);
  });
});

describe('missing facts', () => {
  const brenger = { lidId: 'b', rol: 'zorgaanbieder_eigen_client', isBrenger: true };

  it('are not asked twice, nor when nobody could know', () => {
    expect(teStellenVragen([], ['verblijf', 'toegelaten', 'inkomen'], [brenger])).toEqual([]);
    expect(teStellenVragen([], [], [])).toEqual([]);
  });

  it('go to the one person who knows best, else to who brought the casus in', () => {
    const inkomen = { lidId: 'i', rol: 'gemeente_inkomen_schuld', isBrenger: false };
    expect(teStellenVragen([], ['verblijf', 'toegelaten'], [brenger, inkomen])).toEqual([{ soort: 'inkomen', aanLidId: 'i' }]);
    expect(teStellenVragen([], ['verblijf', 'toegelaten'], [{ ...brenger, rol: 'wijkteam' }])).toEqual([{ soort: 'inkomen', aanLidId: 'b' }]);
  });
});

describe('the status line and the reason for the agenda', () => {
  it('say what is known and who is at move', () => {
    const feiten = [{ soort: 'toegelaten' as const, gebeurdOp: '2026-01-01' }, { soort: 'inkomen' as const, gebeurdOp: '2026-01-02', waarde: 'dekt_huur' }];
    expect(stand(feiten, '2026-01-01', 'Sanne', '2026-08-01').map(({ tekst, toon }) => [tekst, toon])).toEqual([
      ['Wacht 212 dagen', 'let_op'], ['Sanne', 'neutraal'], ['Nog geen woning', 'let_op'],
      ['Begeleiding nog niet besloten', 'neutraal'], ['Inkomen dekt de huur', 'goed'],
    ]);
    expect(['2026-08-01', '2026-07-31'].map((sinds) => stand([], sinds, 'Sanne', '2026-08-01')[0]?.tekst)).toEqual(['Wacht sinds vandaag', 'Wacht 1 dag']);
    const zet = { fase: 'aangemeld' as const, aangehoudenTot: null, gevraagd: null, regisseur: 'Ria' };
    expect(aanZet(zet, '2026-01-01')).toBe('Ria');
    expect(aanZet({ ...zet, gevraagd: 'Sanne' }, '2026-01-01')).toBe('Sanne');
    expect(aanZet({ ...zet, aangehoudenTot: '2026-02-01' }, '2026-01-01')).toBe('Aangehouden');
  });

  it('leave out what was dealt with and is not stuck', () => {
    const casus = { fase: 'in_uitvoering' as const, blokkade: 'woning' as const, spoed: false, wachtDagen: 9 };
    expect(agendareden(casus, [], {}, '2026-01-01')).toBeUndefined();
    expect(agendareden({ ...casus, fase: 'aangemeld' }, [], {}, '2026-01-01')).toEqual({ ernst: 1, dagen: 9, reden: 'Ingebracht: er is geen woning.' });
    expect(Object.keys(BLOKKADETEKST).sort()).toEqual([...BLOKKADES].sort());
  });

  it('leave out what was decided while an actie is on time, also when a condition is still open, but not what cannot wait', () => {
    const casus = { fase: 'besloten' as const, blokkade: 'woning' as const, spoed: false, wachtDagen: 90 };
    const voorwaarde = { regel: 'V11', ernst: 1 as const, dagen: 40, reden: 'De voorwaarde ‘bewind’ staat al 40 dagen open.' };
    const uitzetting = { regel: 'V13', ernst: 3 as const, dagen: 2, reden: 'Er dreigt een uithuiszetting.' };
    expect(agendareden(casus, [voorwaarde], { eersteActie: '2026-03-02' }, '2026-03-02')).toBeUndefined();
    expect(agendareden(casus, [uitzetting, voorwaarde], { eersteActie: '2026-03-02' }, '2026-03-02')).toMatchObject({ ernst: 3 });
    expect(agendareden(casus, [voorwaarde], {}, '2026-03-02')).toMatchObject({ reden: voorwaarde.reden });
    expect(agendareden({ ...casus, fase: 'aangemeld' }, [voorwaarde], { eersteActie: '2026-03-02' }, '2026-03-02')).toMatchObject({ reden: voorwaarde.reden });
  });

  it('take a casus back by itself when an actie is late or a besluit is to be looked back on, and say why', () => {
    const casus = { fase: 'in_uitvoering' as const, blokkade: 'woning' as const, spoed: false, wachtDagen: 90 };
    expect(agendareden(casus, [], { eersteActie: '2026-03-01' }, '2026-03-02')).toEqual({ ernst: 1, dagen: 1, reden: 'Een afgesproken actie is 1 dag te laat.' });
    expect(agendareden(casus, [], { eersteActie: '2026-03-20', terugkijken: '2026-03-02' }, '2026-03-02')).toMatchObject({ reden: 'Het is tijd om terug te kijken op een besluit.' });
    expect(agendareden(casus, [], { terugkijken: '2026-03-03' }, '2026-03-02')).toBeUndefined();
  });
});

describe('pseudonyms', () => {
  it('are plants, each once, in an order of the casus itself', () => {
    expect(new Set(PLANTEN).size).toBe(PLANTEN.length);
    const namen = pseudoniemen('019a0000-0000-7000-8000-0000000000ff');
    expect([...namen].sort()).toEqual([...PLANTEN].sort());
    expect(namen).not.toEqual(pseudoniemen('019a0000-0000-7000-8000-000000000001'));
  });
});
