import { GEKOZEN_GRONDEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { OpzijregelsDocument, type OpzijregelsQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import type { Formulier } from '../../../platform/formulier';
import { FetchState, Muted, Select, TextArea, type Keuze } from '../../../ui';
import { passendeSoort, type Voorstelinvoer } from '../voorstel';
import { EerdereBesluiten } from './EerdereBesluiten';

/** Only outside the rules: which rule goes aside, on what ground, and why in one sentence. */
export function Opzijvelden({ formulier, casusId }: { formulier: Formulier<Voorstelinvoer>; casusId: string }) {
  const { t } = useTranslation('afwijking');
  const { invoer, zet, id, fout } = formulier;
  const { data, fout: mislukt, opnieuw } = useBevraging(OpzijregelsDocument, {});
  const { regelversieId, motief } = invoer;
  return (
    <FetchState data={data} fault={mislukt} onRetry={() => void opnieuw()} lines={2}>
      {({ regels }) => (
        <>
          {regels.length === 0 && <Muted>{t('regel.geen')}</Muted>}
          <Select id={id('regelversieId')} label={t('regel.welke')} choices={versiekeuzes(t, regels)} value={regelversieId || null} onChange={(gekozen) => zet({ regelversieId: gekozen })} error={fout('regelversieId')} />
          <Select
            id={id('grond')}
            label={t('regel.grond')}
            choices={GEKOZEN_GRONDEN.map((grond) => ({ value: grond, label: t(`grond.${grond}`) }))}
            value={invoer.grond || null}
            onChange={(grond) => zet({ grond })}
            error={fout('grond')}
          />
          <TextArea id={id('motief')} label={t('regel.motief')} description={t('regel.motiefUitleg')} rows={2} maxCharacters={300} value={motief} onChange={(zin) => zet({ motief: zin })} error={fout('motief')} />
          {regelversieId && (
            <EerdereBesluiten key={regelversieId} vraag={{ casusId, regelversieId, soort: passendeSoort(invoer) ?? 'afwijking', domein: invoer.domein, tekst: `${invoer.tekst} ${motief}` }} />
          )}
        </>
      )}
    </FetchState>
  );
}

/** Every version that held, the one that holds now first. */
function versiekeuzes(t: ReturnType<typeof useTranslation<'afwijking'>>['t'], regels: OpzijregelsQuery['regels']): Keuze<string>[] {
  const keuze = ({ naam, organisatieNaam }: OpzijregelsQuery['regels'][number], { id, nummer, tekst, geldtNu }: OpzijregelsQuery['regels'][number]['versies'][number]) => {
    const van = [naam, organisatieNaam].filter(Boolean).join(', ');
    return { value: id, label: geldtNu ? van : t('regel.eerdereVersie', { naam: van, nummer }), description: tekst };
  };
  const alle = regels.flatMap((regel) => regel.versies.filter(({ heeftGegolden }) => heeftGegolden).map((versie) => ({ versie, keuze: keuze(regel, versie) })));
  return [...alle.filter(({ versie }) => versie.geldtNu), ...alle.filter(({ versie }) => !versie.geldtNu)].map((een) => een.keuze);
}
