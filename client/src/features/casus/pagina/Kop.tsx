import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Button, ChipRow, Cluster, Disclosure, Muted, PageHeader, Stack, type Tone } from '../../../ui';
import type { Vraag } from '../dialoog/dialoog';
import { faseNaam, toonVan } from '../woorden';

const KNOPPEN = [
  { naam: 'casusfeitVastleggen', woord: 'feit' },
  { naam: 'casusAanhouden', woord: 'aanhouden' },
  { naam: 'casusOpschalen', woord: 'opschalen' },
] as const;

/** The question in one sentence, the status line, and what may be done now. */
export function Kop({ casus, vraag }: { casus: CasusVeldenFragment; vraag: Vraag }) {
  const { t } = useTranslation('casus');
  const knoppen = KNOPPEN.filter(({ naam }) => kan(casus.acties, naam));
  return (
    <Stack>
      <PageHeader
        eyebrow={casus.pseudoniem}
        title={casus.vraag}
        windowTitle={casus.pseudoniem}
        intro={casus.naam ? t('pagina.naam', { naam: casus.naam }) : undefined}
        status={<ChipRow ariaLabel={t('pagina.stand')} chips={useChips(casus)} />}
      />
      {knoppen.length > 0 && (
        <Cluster>
          {knoppen.map(({ naam, woord }) => (
            <Button key={naam} onPress={() => vraag({ soort: naam })}>
              {t(`pagina.${woord}`)}
            </Button>
          ))}
        </Cluster>
      )}
      <KanNiet casus={casus} />
    </Stack>
  );
}

const WOORD: Readonly<Record<string, 'feit' | 'aanhouden' | 'opschalen' | 'uitnodigen' | 'verwijderen' | 'dossierVastleggen' | 'regieOverdragen'>> = {
  casusfeitVastleggen: 'feit',
  casusAanhouden: 'aanhouden',
  casusOpschalen: 'opschalen',
  organisatieUitnodigen: 'uitnodigen',
  deelnemerVerwijderen: 'verwijderen',
  dossierdeelVastleggen: 'dossierVastleggen',
  regieOverdragen: 'regieOverdragen',
};

function KanNiet({ casus }: { casus: CasusVeldenFragment }) {
  const { t } = useTranslation('casus');
  const dicht = casus.acties.flatMap(({ naam, toegestaan, reden }) => {
    const woord = WOORD[naam];
    return !toegestaan && reden && woord ? [{ naam, woord, reden }] : [];
  });
  if (dicht.length === 0) return null;
  return (
    <Disclosure title={t('pagina.kanNiet')}>
      <ul className="dt-casus__lijst">
        {dicht.map(({ naam, woord, reden }) => (
          <li key={naam}>
            <strong>{t(`pagina.${woord}`)}</strong>
            <Muted>{reden}</Muted>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function useChips(casus: CasusVeldenFragment): { text: string; tone?: Tone }[] {
  const { t } = useTranslation('casus');
  const chips: { text: string; tone?: Tone }[] = [{ text: faseNaam(t, casus.fase), tone: 'accent' }];
  if (casus.spoed) chips.unshift({ text: t('spoed'), tone: 'fout' });
  if (casus.aangehoudenTot) {
    chips.push({ text: t('aangehoudenTot', { dag: datumLang(casus.aangehoudenTot, huidigeTaal()) }), tone: 'letop' });
  }
  for (const { naam, tekst, toon } of casus.stand) {
    if (naam === 'aanZet' && casus.aangehoudenTot) continue;
    chips.push({ text: naam === 'aanZet' ? t('lijst.aanZet', { wie: tekst }) : tekst, tone: toonVan(toon) });
  }
  return chips;
}
