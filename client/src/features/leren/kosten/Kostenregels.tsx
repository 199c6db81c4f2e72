import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DagprijsVeldenFragment, KostenQuery } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { aantalDagen, euro } from '../../../platform/opmaak';
import { DefinitionList, Disclosure, Muted } from '../../../ui';
import { dragerWoord } from '../woorden';

type Kostenbeeld = KostenQuery['kosten'];
type Raming = NonNullable<Kostenbeeld['raming']>;
type Band = Raming['voordeel'];

/** Prices with their source, the difference, who pays and who gains, and the warnings that belong to them. */
export function Kostenregels({ kosten, raming }: { kosten: Kostenbeeld; raming: Raming }) {
  const { t } = useTranslation('leren');
  const band = useBand();
  const dagen = (aantal: number) => aantalDagen(aantal, huidigeTaal());
  const regels: { term: string; value: ReactNode }[] = [
    { term: t('kosten.nu'), value: <Prijs prijs={raming.nu} /> },
    { term: t('kosten.straks'), value: <Prijs prijs={raming.straks} /> },
    { term: t('kosten.verschil'), value: band(raming.voordeel) },
    { term: t('kosten.betaalt'), value: dragerWoord(t, raming.betaalt) },
    { term: t('kosten.wint'), value: dragerWoord(t, raming.wint) },
    { term: t('kosten.stilstand'), value: t('kosten.stilstandDagen', { bedrag: band(raming.stilstand), dagen: dagen(kosten.wachtDagen) }) },
  ];
  if (kosten.bedragInCent) regels.splice(3, 0, { term: t('kosten.terug'), value: terug() });
  if (raming.gerealiseerd) {
    const gehaald = { bedrag: band(raming.gerealiseerd), dagen: dagen(raming.dagenGerealiseerd ?? 0) };
    regels.push({ term: t('kosten.gehaald'), value: t('kosten.gehaaldDagen', gehaald) });
  } else if (kosten.geevalueerd) regels.push({ term: t('kosten.gehaald'), value: t('kosten.nogGeen') });

  function terug(): string {
    const { terugNaMinstens: minstens, terugNaHoogstens: hoogstens } = raming;
    if (minstens === null || hoogstens === null) return t('kosten.nooit');
    return minstens === hoogstens ? t('kosten.ongeveer', { dagen: dagen(hoogstens) }) : t('kosten.terugTot', { van: minstens, tot: hoogstens });
  }

  return (
    <>
      <DefinitionList items={regels} />
      <Disclosure title={t('kosten.letop')} defaultOpen>
        <ul className="dt-leren__stappen">
          {kosten.waarschuwingen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Prijs({ prijs: { post, prijs, bron, prijspeil, betrouwbaarheid } }: { prijs: DagprijsVeldenFragment }) {
  const { t } = useTranslation('leren');
  const band = useBand();
  return (
    <>
      <span>{`${post}: ${t('kosten.perDag', { bedrag: band(prijs) })}`}</span>
      <Muted>{t('kosten.bron', { bron, jaar: prijspeil, zeker: betrouwbaarheid })}</Muted>
    </>
  );
}

function useBand(): (band: Band) => string {
  const { t } = useTranslation('leren');
  return ({ laagInCent, hoogInCent }) => (laagInCent === hoogInCent ? euro(laagInCent) : t('kosten.tot', { laag: euro(laagInCent), hoog: euro(hoogInCent) }));
}
