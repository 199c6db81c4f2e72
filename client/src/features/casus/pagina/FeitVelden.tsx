import { useTranslation } from 'react-i18next';
import { isoDag } from '../../../platform/opmaak';
import { DateField, Keuzetegels, TextField } from '../../../ui';
import { feitveld, magVooruit } from './feitvelden';

export interface FeitVeldenProps {
  soort: string;
  dag: string;
  zetDag: (dag: string) => void;
  waarde: string;
  zetWaarde: (waarde: string) => void;
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** The value a fact needs, if any, and its day. */
export function FeitVelden({ soort, dag, zetDag, waarde, zetWaarde, id, fout }: FeitVeldenProps) {
  const { t } = useTranslation('casus');
  const veld = feitveld(soort);
  return (
    <>
      {veld?.keuzes && (
        <Keuzetegels
          id={id('waarde')}
          label={t(`waarde.${veld.naam}`)}
          choices={veld.keuzes.map((value) => ({ value, label: t(`waarde.${value}`) }))}
          value={veld.keuzes.find((keuze) => keuze === waarde) ?? null}
          onChange={zetWaarde}
          error={fout('waarde')}
        />
      )}
      {veld && !veld.keuzes && (
        <TextField id={id('waarde')} label={t(`waarde.${veld.naam}`)} value={waarde} onChange={zetWaarde} error={fout('waarde')} autoComplete="off" />
      )}
      <DateField
        id={id('gebeurdOp')}
        label={soort === 'verblijf' ? t('vragen.sinds') : t('vragen.dag')}
        value={dag}
        onChange={zetDag}
        max={magVooruit(soort) ? undefined : isoDag(new Date())}
        error={fout('gebeurdOp')}
      />
    </>
  );
}
