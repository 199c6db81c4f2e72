import { useTranslation } from 'react-i18next';
import { KostenvoorbeeldDocument, type DagprijsVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { aantalDagen, euro, euroPrecies } from '../../../platform/opmaak';
import { useMag } from '../../../platform/sessie/Sessie';
import { DefinitionList, Disclosure, Muted, Stack } from '../../../ui';
import '../Leren.css';

/** What an expense is worth in days of a place, to hold a request against; with source, year and range. */
export function Kostenvoorbeeld() {
  const { t } = useTranslation('leren');
  const mag = useMag('zien', 'Kosten');
  const voorbeeld = useBevraging(KostenvoorbeeldDocument, {}, !mag).data?.kostenvoorbeeld;
  if (!voorbeeld) return null;
  const { bedragInCent, nu, toeslag, straks, voordeel, dagenMinstens, dagenHoogstens, waarschuwingen } = voorbeeld;
  const dagen = (aantal: number) => aantalDagen(aantal, huidigeTaal());
  return (
    <Disclosure title={t('voorbeeld.titel', { bedrag: euro(bedragInCent), dagen: dagen(dagenHoogstens) })}>
      <Stack>
        <p>{t('voorbeeld.uitleg', { bedrag: euro(bedragInCent), dagen: dagen(dagenHoogstens), metToeslag: dagen(dagenMinstens) })}</p>
        <DefinitionList
          items={[
            { term: t('kosten.nu'), value: <Prijs prijs={nu} /> },
            { term: t('voorbeeld.toeslag'), value: <Prijs prijs={toeslag} /> },
            { term: t('kosten.straks'), value: <Prijs prijs={straks} /> },
            { term: t('kosten.verschil'), value: t('kosten.tot', { laag: euroPrecies(voordeel.laagInCent), hoog: euroPrecies(voordeel.hoogInCent) }) },
          ]}
        />
        <ul className="dt-leren__stappen">
          {waarschuwingen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Stack>
    </Disclosure>
  );
}

function Prijs({ prijs: { post, prijs, bron, prijspeil, betrouwbaarheid } }: { prijs: DagprijsVeldenFragment }) {
  const { t } = useTranslation('leren');
  return (
    <>
      <span>{`${post}: ${t('kosten.perDag', { bedrag: euroPrecies(prijs.laagInCent) })}`}</span>
      <Muted>{t('kosten.bron', { bron, jaar: prijspeil, zeker: betrouwbaarheid })}</Muted>
    </>
  );
}
