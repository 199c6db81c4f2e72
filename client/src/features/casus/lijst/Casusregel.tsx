import { useTranslation } from 'react-i18next';
import type { CasussenQuery } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { aantalDagen, datumKort } from '../../../platform/opmaak';
import { Card, ChipRow, Link, Muted, type Tone } from '../../../ui';
import { faseNaam, niveauNaam } from '../woorden';

type Kort = CasussenQuery['casussen']['items'][number];

/** A casus on one line: the question, where it stands, who has to act and why it is stuck. */
export function Casusregel({ casus }: { casus: Kort }) {
  const { t } = useTranslation('casus');
  return (
    <Card
      compact
      eyebrow={t('lijst.ingebrachtDoor', { gemeente: casus.gemeenteNaam, organisatie: casus.brengendeOrganisatieNaam })}
      title={casus.pseudoniem}
      aside={<ChipRow chips={useChips(casus)} />}
    >
      <p className="dt-casussen__vraag">
        <Link href={`/casus/${casus.id}`} ariaLabel={`${casus.pseudoniem}: ${casus.vraag}`}>
          {casus.vraag}
        </Link>
      </p>
      {casus.redenen.length > 0 && (
        <ul className="dt-casussen__redenen" aria-label={t('lijst.redenen')}>
          {casus.redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      )}
      <Muted>{useRouteregel(casus)}</Muted>
      {!casus.aangehoudenTot && <Muted>{t('lijst.aanZet', { wie: casus.aanZet })}</Muted>}
    </Card>
  );
}

function useRouteregel({ niveau, niveauSinds, volgendeTermijn, regisseurNaam }: Kort): string {
  const { t } = useTranslation('casus');
  const dag = (welke: string) => datumKort(welke, huidigeTaal());
  const regel = t('lijst.route', { regisseur: regisseurNaam, niveau: niveauNaam(t, niveau), dag: dag(niveauSinds) });
  return volgendeTermijn ? `${regel} ${t('lijst.termijn', { dag: dag(volgendeTermijn) })}` : regel;
}

function useChips(casus: Kort): { text: string; tone?: Tone }[] {
  const { t } = useTranslation('casus');
  const taal = huidigeTaal();
  const chips: { text: string; tone?: Tone }[] = [];
  if (casus.spoed) chips.push({ text: t('spoed'), tone: 'fout' });
  chips.push({ text: faseNaam(t, casus.fase), tone: 'accent' });
  if (casus.niveau > 1) chips.push({ text: niveauNaam(t, casus.niveau), tone: 'letop' });
  if (casus.aangehoudenTot) chips.push({ text: t('aangehoudenTot', { dag: datumKort(casus.aangehoudenTot, taal) }), tone: 'letop' });
  if (casus.openVragen > 0) chips.push({ text: t('lijst.vragenOpen', { count: casus.openVragen }), tone: 'letop' });
  chips.push({ text: casus.wachtDagen === 0 ? t('nieuw') : t('wacht', { dagen: aantalDagen(casus.wachtDagen, taal) }) });
  return chips;
}
