import { BAATHEBBERS, REGELINGEN, VOORLIGGENDE_UITKOMSTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { FondsledenDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { DefinitionList, Muted } from '../../ui';
import type { Uitgavespoor } from './afrekening';

/** Whose budget paid, what every scheme that comes first said, and who agreed under which rule of the fund. */
export function Geldgrond({ spoor: { kosten, voorzieningen, akkoorden, uitgave } }: { spoor: Uitgavespoor }) {
  const { t } = useTranslation(['audit', 'fondsaanvraag']);
  const baat = BAATHEBBERS.filter((partij) => kosten.baatBij.includes(partij)).map((partij) => t(`fondsaanvraag:baathebber.${partij}`));
  return (
    <>
      <DefinitionList
        items={[
          { term: t('fondsaanvraag:kosten.gemeente'), value: kosten.gemeenteNaam ?? t('fondsaanvraag:kosten.onbekend') },
          { term: t('fondsaanvraag:kosten.kostenplaats'), value: kosten.kostenplaats },
          { term: t('fondsaanvraag:kosten.taakveld'), value: kosten.taakveld },
          { term: t('fondsaanvraag:kosten.baat'), value: baat.join(', ') || t('fondsaanvraag:kosten.geenBaat') },
        ]}
      />
      <Voorzieningen voorzieningen={voorzieningen} ontbreekt={uitgave.voorliggendOntbreekt.length} />
      <Akkoorden akkoorden={akkoorden} teGaan={uitgave.akkoordenTeGaan} />
    </>
  );
}

function Voorzieningen({ voorzieningen, ontbreekt }: { voorzieningen: Uitgavespoor['voorzieningen']; ontbreekt: number }) {
  const { t } = useTranslation(['audit', 'fondsaanvraag']);
  const items = voorzieningen.map(({ regeling, uitkomst, uitkomstOp }) => {
    const bekend = REGELINGEN.find((een) => een === regeling);
    const wat = VOORLIGGENDE_UITKOMSTEN.find((een) => een === uitkomst);
    const woord = wat ? t(`fondsaanvraag:uitkomst.${wat}`) : uitkomst;
    return {
      term: bekend ? t(`fondsaanvraag:regeling.${bekend}`) : regeling,
      value: uitkomstOp ? t('fondsaanvraag:toets.op', { uitkomst: woord, datum: datumLang(uitkomstOp, huidigeTaal()) }) : woord,
    };
  });
  return (
    <section aria-labelledby="spoorregelingen">
      <h3 id="spoorregelingen">{t('fondsaanvraag:toets.titel')}</h3>
      {ontbreekt > 0 && <p>{t('fondsaanvraag:toets.ontbreekt', { count: ontbreekt })}</p>}
      {items.length === 0 && ontbreekt === 0 && <Muted>{t('audit:geld.geenRegeling')}</Muted>}
      <DefinitionList items={items} />
      {items.length > 0 && <Muted>{t('audit:geld.regelingVerborgen')}</Muted>}
    </section>
  );
}

/** As on the rest of the trail: toezicht reads the function of whoever acted. */
function Akkoorden({ akkoorden, teGaan }: { akkoorden: Uitgavespoor['akkoorden']; teGaan: number }) {
  const { t } = useTranslation('audit');
  const leden = useBevraging(FondsledenDocument, {}).data?.leden ?? [];
  const onder = ({ grond, totEnMetInCent }: Uitgavespoor['akkoorden'][number]) => {
    if (grond === 'beheerder') return t('geld.grond.beheerder');
    if (grond !== 'goedkeurder') return t('geld.grond.onbekend');
    return totEnMetInCent ? t('geld.grond.totEnMet', { bedrag: euroPrecies(totEnMetInCent) }) : t('geld.grond.goedkeurder');
  };
  return (
    <section aria-labelledby="spoorakkoorden">
      <h3 id="spoorakkoorden">{t('geld.akkoorden')}</h3>
      {akkoorden.length === 0 ? (
        <Muted>{teGaan > 0 ? t('geld.wachtOpAkkoord', { count: teGaan }) : t('geld.geenAkkoord')}</Muted>
      ) : (
        <ul className="dt-spoor__acties">
          {akkoorden.map((akkoord) => (
            <li key={akkoord.lidId}>
              {t(akkoord.wijze === 'standpunt' ? 'geld.aanTafel' : 'geld.gaf', {
                wie: leden.find(({ id }) => id === akkoord.lidId)?.functie ?? t('geld.iemand'),
                datum: datumLang(akkoord.gegevenOp, huidigeTaal()),
                grond: onder(akkoord),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
