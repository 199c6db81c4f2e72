import { useTranslation } from 'react-i18next';
import type { MijnZaakQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { aantalDagen, datumLang } from '../../platform/opmaak';
import { Card, Chip, Muted } from '../../ui';
import type { MijnActie } from './useBesluiten';

type Zaak = MijnZaakQuery['casus'];

/** What the client waits for: promises with a name and a day, or else who has to act. */
export function Wachten({ casus, acties }: { casus: Zaak; acties: readonly MijnActie[] }) {
  const { t } = useTranslation('client');
  const mijnVraag = casus.vragen.find(({ voorMij }) => voorMij);
  return (
    <>
      {acties.map((actie) => (
        <Belofte key={actie.id} actie={actie} />
      ))}
      {acties.length === 0 && <Stap casus={casus} />}
      {mijnVraag && (
        <Card tone="letop" eyebrow={t('vraagAanU')} title={mijnVraag.vraag}>
          <p>{t('vraagUitleg')}</p>
        </Card>
      )}
      <Card eyebrow={t('omWatHetGaat')} title={casus.vraag}>
        {casus.eigenWoorden && (
          <p>
            {t('uwWoorden')}: ‘{casus.eigenWoorden}’
          </p>
        )}
        <Muted large>{casus.wachtDagen === 0 ? t('sindsVandaag') : t('zolang', { dagen: aantalDagen(casus.wachtDagen, huidigeTaal()) })}</Muted>
        {casus.regisseur && (
          <Muted large>{t('aanspreekpunt', { naam: casus.regisseur.naam, organisatie: casus.regisseur.organisatieNaam })}</Muted>
        )}
      </Card>
    </>
  );
}

function Belofte({ actie }: { actie: MijnActie }) {
  const { t } = useTranslation('client');
  const wie = [actie.lidNaam, actie.organisatieNaam].filter(Boolean).join(', ');
  return (
    <Card title={actie.tekst} aside={actie.teLaat && <Chip tone="fout">{t('teLaat')}</Chip>}>
      <p>{t('actie', { wie, dag: datumLang(actie.voor, huidigeTaal()) })}</p>
    </Card>
  );
}

function Stap({ casus }: { casus: Zaak }) {
  const { t } = useTranslation('client');
  const zin = useZin(casus);
  const metDag = casus.volgendeTermijn && !casus.aangehoudenTot;
  return <Card title={zin}>{metDag && <p>{t('voor', { dag: datumLang(casus.volgendeTermijn ?? '', huidigeTaal()) })}</p>}</Card>;
}

const OP_TAFEL = ['geagendeerd', 'in_bespreking', 'besluit_ligt_voor'];
const AFSPRAKEN = ['besloten', 'in_uitvoering'];
const KLAAR = ['geevalueerd', 'afgesloten', 'afgeschermd', 'vernietigd'];

function useZin(casus: Zaak): string {
  const { t } = useTranslation('client');
  if (KLAAR.includes(casus.fase)) return t('wacht.klaar');
  if (casus.aangehoudenTot) return t('wacht.aangehouden', { dag: datumLang(casus.aangehoudenTot, huidigeTaal()) });
  if (OP_TAFEL.includes(casus.fase)) return t('wacht.besproken');
  if (AFSPRAKEN.includes(casus.fase)) return t('wacht.afspraken');
  const gevraagd = casus.vragen.find(({ voorMij }) => !voorMij);
  if (gevraagd) return t('wacht.antwoord', { naam: gevraagd.aanNaam });
  return casus.regisseur ? t('wacht.bekeken', { naam: casus.regisseur.naam }) : t('wacht.iemand');
}
