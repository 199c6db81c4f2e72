import { machtigingRegistrerenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MachtigingIntrekkenDocument, MachtigingRegistrerenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, isoDag } from '../../platform/opmaak';
import { Alert, Button, Card, DateField, FormDialog, Muted, Select, TextField, useAnnounce } from '../../ui';
import { useDialoog } from '../../platform/dialoog';
import type { DialoogProps } from './dialoog';
import type { DeelProps } from './Toestemmingen';

/** Who speaks for the client now, by which paper and until when. */
export function Machtigingen({ beeld, opnieuw }: DeelProps) {
  const { t } = useTranslation('deelname');
  const zeg = useAnnounce();
  const [open, zetOpen] = useState(false);
  const { doe, bezig, weigering } = useHandeling(MachtigingIntrekkenDocument);
  const nu = beeld.machtigingen.filter(({ geldt }) => geldt);

  async function trekIn(machtigingId: string) {
    if (!(await doe({ machtigingId }))) return;
    zeg(t('machtiging.weg'));
    await opnieuw();
  }

  return (
    <Card title={t('machtiging.titel')}>
      {nu.length === 0 && <Muted large>{t('machtiging.leeg')}</Muted>}
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      <ul className="dt-deelname__lijst">
        {nu.map(({ id, naam, organisatieNaam, document, geldigTot }) => (
          <li key={id}>
            <strong>{naam}</strong>, {organisatieNaam}
            <Muted>
              {document}, {t('toestemming.tot', { dag: datumLang(geldigTot, huidigeTaal()) })}
            </Muted>
            {kan(beeld.acties, 'machtigingIntrekken') && (
              <Button size="small" busy={bezig} onPress={() => void trekIn(id)} ariaLabel={t('machtiging.trekInVan', { naam })}>
                {t('machtiging.trekIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {kan(beeld.acties, 'machtigingRegistreren') && beeld.ondersteuners.length > 0 && (
        <div>
          <Button onPress={() => zetOpen(true)}>{t('machtiging.vastleggen')}</Button>
        </div>
      )}
      {open && <MachtigingDialoog beeld={beeld} sluit={() => { zetOpen(false); void opnieuw(); }} />}
    </Card>
  );
}

function MachtigingDialoog({ beeld, sluit }: DialoogProps) {
  const { t } = useTranslation('deelname');
  const [lidId, zetLid] = useState<string | null>(null);
  const [document, zetDocument] = useState('');
  const [geldigTot, zetGeldigTot] = useState('');
  const velden = ['lidId', 'document', 'geldigTot'];
  const formulier = useDialoog(MachtigingRegistrerenDocument, machtigingRegistrerenInvoer, velden, { gelukt: t('machtiging.gelukt'), sluit });
  return (
    <FormDialog
      title={t('machtiging.vastleggen')}
      intro={t('machtiging.intro')}
      submitLabel={t('machtiging.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: beeld.casusId, lidId: lidId ?? '', document, geldigTot })}
      onClose={sluit}
    >
      <Select id={formulier.id('lidId')} label={t('machtiging.wie')} choices={beeld.ondersteuners.map((o) => ({ value: o.lidId, label: o.naam }))} value={lidId} onChange={zetLid} error={formulier.fout('lidId')} />
      <TextField id={formulier.id('document')} label={t('machtiging.document')} value={document} onChange={zetDocument} error={formulier.fout('document')} autoComplete="off" />
      <DateField id={formulier.id('geldigTot')} label={t('toestemming.geldigTot')} value={geldigTot} onChange={zetGeldigTot} min={isoDag(new Date())} error={formulier.fout('geldigTot')} />
    </FormDialog>
  );
}
