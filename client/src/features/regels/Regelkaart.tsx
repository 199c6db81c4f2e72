import { useTranslation } from 'react-i18next';
import type { RegelVeldenFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, DefinitionList, Disclosure, Stack, type Tone } from '../../ui';
import { Afgeweken } from './Afgeweken';

type Versie = RegelVeldenFragment['versies'][number];
type T = ReturnType<typeof useTranslation<'regels'>>['t'];

export interface RegelkaartProps {
  regel: RegelVeldenFragment;
  opVersie: () => void;
  opEinde: () => void;
}

/** One rule as it holds now, or last held, with its other versions folded away. */
export function Regelkaart({ regel, opVersie, opEinde }: RegelkaartProps) {
  const { t } = useTranslation('regels');
  const { naam, organisatieNaam, versies, mogelijk } = regel;
  const huidig = versies.find(({ geldtNu }) => geldtNu) ?? versies.at(-1);
  const andere = versies.filter((versie) => versie !== huidig).toReversed();
  const mag = (handeling: string) => mogelijk.some(({ naam: een, toegestaan }) => een === handeling && toegestaan);
  if (!huidig) return null;
  return (
    <Card eyebrow={organisatieNaam ?? t('vanRegio')} title={naam} aside={<Chip tone={toon(huidig)}>{stand(t, huidig)}</Chip>}>
      <Versie versie={huidig} />
      {andere.length > 0 && (
        <Disclosure title={t('eerder', { count: andere.length })}>
          <Stack>
            {andere.map((versie) => (
              <Stack key={versie.id} gap="s">
                <strong>{`${t('versie', { nummer: versie.nummer })} · ${stand(t, versie)}`}</strong>
                <Versie versie={versie} />
              </Stack>
            ))}
          </Stack>
        </Disclosure>
      )}
      <Afgeweken regelId={regel.id} naam={naam} />
      {mag('regelVastleggen') && (
        <Cluster>
          <Button size="small" ariaLabel={`${t('nieuweVersie')}: ${naam}`} onPress={opVersie}>
            {t('nieuweVersie')}
          </Button>
          {versies.some(({ geldigTot }) => geldigTot === null) && (
            <Button size="small" variant="quiet" ariaLabel={`${t('beeindig')}: ${naam}`} onPress={opEinde}>
              {t('beeindig')}
            </Button>
          )}
        </Cluster>
      )}
    </Card>
  );
}

function Versie({ versie }: { versie: Versie }) {
  const { t } = useTranslation('regels');
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  const { geldigVan: van, geldigTot: tot, nummer } = versie;
  const geldig = tot === null ? t('vanaf', { van: dag(van) }) : t('vanTot', { van: dag(van), tot: dag(tot) });
  return (
    <DefinitionList
      items={[
        { term: t('tekst'), value: versie.tekst },
        { term: t('doel'), value: versie.doel },
        { term: t('bron'), value: versie.bron },
        { term: t('geldig'), value: `${tot !== null && tot < van ? t('nooit') : geldig} · ${t('versie', { nummer })}` },
      ]}
    />
  );
}

function stand(t: T, { geldtNu, heeftGegolden, geldigTot }: Versie): string {
  if (geldtNu) return t('geldtNu');
  if (heeftGegolden) return t('gold');
  return geldigTot === null ? t('straks') : t('nooit');
}

function toon({ geldtNu }: Versie): Tone {
  return geldtNu ? 'goed' : 'neutraal';
}
