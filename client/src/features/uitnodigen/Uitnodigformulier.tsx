import { lidUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import { isZwareRol, UITNODIGBAAR, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LidUitnodigenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Alert, Button, Card, Form, Select, TextField } from '../../ui';

const VELDEN = ['naam', 'email', 'functie', 'organisatieId', 'rol'];
const LEEG = { naam: '', email: '', functie: '' };

export interface UitnodigformulierProps {
  organisaties: readonly { id: string; naam: string }[];
  opnieuw: () => Promise<unknown>;
}

/** Who is invited, for which organisation and in which role. */
export function Uitnodigformulier({ organisaties, opnieuw }: UitnodigformulierProps) {
  const { t } = useTranslation('uitnodigen');
  const [tekst, zetTekst] = useState(LEEG);
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [rol, zetRol] = useState<Rol | null>(null);
  const [verstuurd, zetVerstuurd] = useState<'verstuurd' | 'voorgesteld'>();
  const formulier = useHandelformulier(LidUitnodigenDocument, lidUitnodigenInvoer, VELDEN);
  const veld = (naam: keyof typeof LEEG) => ({ id: formulier.id(naam), label: t(naam), value: tekst[naam], onChange: (waarde: string) => zetTekst({ ...tekst, [naam]: waarde }), error: formulier.fout(naam) });

  async function verstuur() {
    zetVerstuurd(undefined);
    if (!(await formulier.verstuur({ ...tekst, organisatieId: organisatieId ?? '', rol: rol ?? '' }))) return;
    zetTekst(LEEG);
    zetVerstuurd(rol && isZwareRol(rol) ? 'voorgesteld' : 'verstuurd');
    await opnieuw();
  }

  return (
    <Card title={t('nodigUit')}>
      <Form
        ariaLabel={t('nodigUit')}
        faults={formulier.fouten}
        onSubmit={() => void verstuur()}
        actions={
          <Button type="submit" variant="primary" busy={formulier.bezig}>
            {t('verstuur')}
          </Button>
        }
      >
        {verstuurd && <Alert tone="goed" title={t(verstuurd)} announce />}
        {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
        <TextField {...veld('naam')} autoComplete="off" />
        <TextField {...veld('email')} type="email" autoComplete="off" />
        <TextField {...veld('functie')} optional autoComplete="off" />
        <Select id={formulier.id('organisatieId')} label={t('organisatie')} choices={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))} value={organisatieId} onChange={zetOrganisatie} error={formulier.fout('organisatieId')} />
        <Select id={formulier.id('rol')} label={t('rol')} choices={UITNODIGBAAR.map((value) => ({ value, label: t(`rollen.${value}`) }))} value={rol} onChange={zetRol} error={formulier.fout('rol')} />
      </Form>
    </Card>
  );
}
