import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeelnameVeldenFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { Button, Card, Chip, Cluster, Muted, type Tone } from '../../ui';
import { IntrekVenster } from './IntrekVenster';
import { ToestemmingDialoog } from './ToestemmingDialoog';

type Toestemming = DeelnameVeldenFragment['toestemmingen'][number];

export interface DeelProps {
  beeld: DeelnameVeldenFragment;
  opnieuw: () => Promise<unknown>;
}

/** What the client agreed to, per data group and receiver, the newest first. */
export function Toestemmingen({ beeld, opnieuw }: DeelProps) {
  const { t } = useTranslation('deelname');
  const [open, zetOpen] = useState(false);
  return (
    <Card title={t('toestemming.titel')}>
      <Muted>{t('toestemming.uitleg')}</Muted>
      <Lijst beeld={beeld} opnieuw={opnieuw} leeg={t('toestemming.leeg')} />
      {kan(beeld.acties, 'toestemmingVastleggen') && beeld.mogelijkeToestemmingen.length > 0 && (
        <div>
          <Button onPress={() => zetOpen(true)}>{t('toestemming.vastleggen')}</Button>
        </div>
      )}
      {open && <ToestemmingDialoog beeld={beeld} sluit={() => { zetOpen(false); void opnieuw(); }} />}
    </Card>
  );
}

export function Lijst({ beeld, opnieuw, leeg }: DeelProps & { leeg: string }) {
  const { t } = useTranslation('deelname');
  const [vraag, zetVraag] = useState<Toestemming>();
  const regels = useRef(new Map<string, HTMLLIElement>());
  const mag = kan(beeld.acties, 'toestemmingIntrekken');

  const [gedaan, zetGedaan] = useState<string>();

  // The button that was pressed is gone afterwards; the line it stood in is not.
  useEffect(() => {
    if (gedaan) regels.current.get(gedaan)?.focus();
  }, [gedaan]);

  async function klaar() {
    await opnieuw();
    zetVraag(undefined);
    zetGedaan(vraag?.id);
  }

  if (beeld.toestemmingen.length === 0) return <Muted large>{leeg}</Muted>;
  return (
    <>
      <ul className="dt-deelname__lijst">
        {beeld.toestemmingen.map((toestemming) => (
          <li key={toestemming.id} tabIndex={-1} ref={(regel) => void (regel ? regels.current.set(toestemming.id, regel) : regels.current.delete(toestemming.id))}>
            <Regel toestemming={toestemming} />
            {mag && toestemming.geldt && (
              <Button
                size="small"
                onPress={() => zetVraag(toestemming)}
                ariaLabel={t('toestemming.trekInVan', { organisatie: toestemming.organisatieNaam, groep: toestemming.titel })}
              >
                {t('toestemming.trekIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {vraag && <IntrekVenster toestemming={vraag} klaar={klaar} sluit={() => zetVraag(undefined)} />}
    </>
  );
}

function Regel({ toestemming }: { toestemming: Toestemming }) {
  const { t } = useTranslation('deelname');
  const { organisatieNaam, titel, versie, gegevenOp, geldigTot, grond } = toestemming;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  const { tekst, toon } = useStand(toestemming);
  return (
    <>
      <Cluster spread gap="xs">
        <strong>{t('toestemming.keuze', { organisatie: organisatieNaam, groep: titel })}</strong>
        <Chip tone={toon}>{tekst}</Chip>
      </Cluster>
      <p>{grond}</p>
      <Muted>
        {t('toestemming.regel', { versie, dag: dag(gegevenOp) })}
        {geldigTot && `, ${t('toestemming.tot', { dag: dag(geldigTot) })}`}
      </Muted>
    </>
  );
}

function useStand({ geldt, ingetrokkenOp }: Toestemming): { tekst: string; toon: Tone } {
  const { t } = useTranslation('deelname');
  if (ingetrokkenOp) return { tekst: t('toestemming.ingetrokken', { dag: datumLang(ingetrokkenOp, huidigeTaal()) }), toon: 'letop' };
  return geldt ? { tekst: t('toestemming.geldt'), toon: 'goed' } : { tekst: t('toestemming.voorbij'), toon: 'letop' };
}
