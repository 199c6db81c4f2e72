import { crisisVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { TE_GEVEN_STANDPUNTEN, zegtIets, type TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrisisVastleggenDocument, FiatkeuzesDocument, type CrisiskanaalQuery } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { Alert, Button, Card, Form, GroupError, Muted, Select, Stack, TextArea, TextField, useAnnounce } from '../../../ui';
import { standpuntWoord } from '../woorden';

type Overleg = CrisiskanaalQuery['crisiskanaal']['overleggen'][number];
type Gezegd = Record<string, { standpunt: TeGevenStandpunt | ''; reden: string }>;

/** Who objects or agrees with a reservation says why. */
const vraagtReden = (een: Gezegd[string] | undefined) => een?.standpunt === 'bezwaar' || een?.standpunt === 'akkoord_met_voorbehoud';

/** The chair writes down the conversation, and by name what each who joined said; with a voorstel it counts as the ronde. */
export function Gespreksformulier({ casusId, overleg }: { casusId: string; overleg: Overleg }) {
  const { t } = useTranslation('spoed');
  const { t: besluit } = useTranslation('besluit');
  const zeg = useAnnounce();
  const { data } = useQuery(FiatkeuzesDocument, { variables: { casusId } });
  const voorstel = data?.besluitstand.voorstel;
  const partijen = partijenIn(overleg, data?.casus.deelnemers.map(({ organisatie }) => organisatie.id) ?? []);
  const [gesprek, zetGesprek] = useState('');
  const [gezegd, zetGezegd] = useState<Gezegd>({});
  const formulier = useHandelformulier(CrisisVastleggenDocument, crisisVastleggenInvoer, ['gesprek', 'standpunten', 'reden']);
  const zonderReden = [...partijen.keys()].find((id) => vraagtReden(gezegd[id]) && !zegtIets(gezegd[id]?.reden));
  const zet = (id: string, deel: Partial<Gezegd[string]>) => zetGezegd((oud) => ({ ...oud, [id]: { standpunt: '', reden: '', ...oud[id], ...deel } }));

  async function verstuur() {
    const standpunten = voorstel ? Object.entries(gezegd).flatMap(([organisatieId, { standpunt, reden }]) => (standpunt ? [{ organisatieId, standpunt, reden: reden.trim() || null }] : [])) : [];
    if (await formulier.verstuur({ crisisId: overleg.id, gesprek, standpunten })) zeg(t('vastgelegd'));
  }

  return (
    <Card title={t('legVast')}>
      <Form onSubmit={() => void verstuur()} faults={formulier.fouten} actions={<Button type="submit" variant="primary" busy={formulier.bezig}>{t('legVastKnop')}</Button>}>
        {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
        <TextArea id={formulier.id('gesprek')} label={t('gesprek')} value={gesprek} onChange={zetGesprek} error={formulier.fout('gesprek')} rows={4} />
        <Muted>{voorstel ? t('overVoorstel', { tekst: voorstel.tekst }) : t('geenVoorstel')}</Muted>
        <GroupError id={formulier.id('standpunten')} error={formulier.fout('standpunten')} />
        {voorstel && [...partijen].map(([id, naam]) => (
          <Stack key={id} gap="s">
            <Select
              id={`standpunt-${id}`}
              label={t('watZei', { wie: naam })}
              choices={TE_GEVEN_STANDPUNTEN.map((een) => ({ value: een, label: standpuntWoord(besluit, een) }))}
              value={gezegd[id]?.standpunt || null}
              onChange={(standpunt) => zet(id, { standpunt })}
            />
            {vraagtReden(gezegd[id]) && (
              <TextField
                id={id === zonderReden ? formulier.id('reden') : `reden-${id}`}
                label={t('redenVan', { wie: naam })}
                maxLength={500}
                value={gezegd[id]?.reden ?? ''}
                onChange={(reden) => zet(id, { reden })}
                error={id === zonderReden ? formulier.fout('reden') : undefined}
              />
            )}
          </Stack>
        ))}
      </Form>
    </Card>
  );
}

/** Who joined and is asked about the voorstel; the organisation of the chair may take part in the conversation alone. */
function partijenIn({ genodigden }: Overleg, gevraagd: readonly string[]): Map<string, string> {
  return new Map(genodigden.filter(({ doetMee, organisatieId }) => doetMee && gevraagd.includes(organisatieId)).map(({ organisatieId, organisatieNaam }) => [organisatieId, organisatieNaam]));
}
