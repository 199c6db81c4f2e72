import { useTranslation } from 'react-i18next';
import { BedragField, NumberField, TextField } from '../../../ui';
import { Goedkeurders } from './Goedkeurders';
import { Plafondvelden } from './Plafondvelden';
import type { RegelveldenProps } from './regels';

const BEDRAGEN = [
  ['snelTotEnMetInCent', 'snel'], ['alleenTotEnMetInCent', 'alleen'], ['drempelTweedeAkkoordInCent', 'drempel'],
] as const;

/** Every rule of a fonds in one form, so that no act ever meets half of them. */
export function Regelvelden({ regels, vul, id, fout }: RegelveldenProps) {
  const { t } = useTranslation('fondsbeheer');
  const veld = (naam: string) => ({ id: id(`regels.${naam}`), error: fout(`regels.${naam}`) });
  return (
    <>
      {BEDRAGEN.map(([naam, woord]) => (
        <BedragField key={naam} {...veld(naam)} label={t(`regels.${woord}`)} value={regels[naam]} onChange={(cent) => vul({ [naam]: cent ?? '' })} />
      ))}
      <BedragField {...veld('plafondPerCasusInCent')} label={t('regels.casus')} value={regels.plafondPerCasusInCent} onChange={(plafondPerCasusInCent) => vul({ plafondPerCasusInCent })} optional />
      <NumberField {...veld('reserveringVervaltNaDagen')} label={t('regels.dagen')} value={regels.reserveringVervaltNaDagen} onChange={(dagen) => vul({ reserveringVervaltNaDagen: dagen ?? 0 })} min={1} max={730} />
      <NumberField {...veld('steekproefEenOp')} label={t('regels.steekproef')} value={regels.steekproefEenOp} onChange={(een) => vul({ steekproefEenOp: een ?? 0 })} min={1} max={100} />
      <TextField {...veld('kostenplaats')} label={t('regels.kostenplaats')} value={regels.kostenplaats} onChange={(kostenplaats) => vul({ kostenplaats })} maxLength={40} short />
      <TextField {...veld('taakveld')} label={t('regels.taakveld')} description={t('regels.taakveldUitleg')} value={regels.taakveld} onChange={(taakveld) => vul({ taakveld })} maxLength={8} short />
      <Plafondvelden regels={regels} vul={vul} id={id} fout={fout} />
      <Goedkeurders regels={regels} vul={vul} id={id} fout={fout} />
    </>
  );
}
