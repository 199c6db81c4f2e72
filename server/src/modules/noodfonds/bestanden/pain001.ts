import type { Betaalopdracht, Betaalregel } from '../domain/betaling/betaalopdracht.js';
import { schrijfBedrag } from '../domain/betaling/betaalopdracht.js';
import { PAIN001_RUIMTE } from '../domain/betaling/pain001-definitie.js';
import { keurPain001 } from '../domain/betaling/pain001-keuring.js';
import { inSepaTekens } from '../domain/betaling/tekens.js';
import { leesXml, schrijfXml } from './xml.js';

const NAAM = 70;
const OMSCHRIJVING = 140;

/**
 * The order as a SEPA credit transfer (pain.001.001.09).
 * @throws {Error} when our own checker would refuse it, so that a bank never has to
 */
export function schrijfPain001(opdracht: Betaalopdracht): string {
  const kenmerk = `DT${opdracht.id.replaceAll('-', '').toUpperCase()}`;
  const totalen = {
    NbOfTxs: `${opdracht.regels.length}`,
    CtrlSum: schrijfBedrag(opdracht.regels.reduce((som, { bedragInCent }) => som + bedragInCent, 0n), '.'),
  };
  const partij = { Nm: inSepaTekens(opdracht.rekeninghouder ?? '', NAAM) };
  const xml = schrijfXml({
    Document: {
      '@xmlns': PAIN001_RUIMTE,
      CstmrCdtTrfInitn: {
        GrpHdr: { MsgId: kenmerk, CreDtTm: `${opdracht.gemaaktOp.toISOString().slice(0, 19)}Z`, ...totalen, InitgPty: partij },
        PmtInf: {
          PmtInfId: kenmerk,
          PmtMtd: 'TRF',
          // One line in the statement per payment, so that each finds its expense.
          BtchBookg: 'false',
          ...totalen,
          PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
          ReqdExctnDt: { Dt: opdracht.uitvoerenOp },
          Dbtr: partij,
          DbtrAcct: { Id: { IBAN: opdracht.iban } },
          DbtrAgt: { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } },
          ChrgBr: 'SLEV',
          CdtTrfTxInf: opdracht.regels.map(betaling),
        },
      },
    },
  });
  const fouten = keurPain001(leesXml(xml));
  if (fouten.length > 0) throw new Error(`pain.001 is afgekeurd: ${fouten.join('; ')}`);
  return xml;
}

function betaling({ kenmerk, bedragInCent, naam, iban, omschrijving }: Betaalregel) {
  return {
    PmtId: { InstrId: kenmerk, EndToEndId: kenmerk },
    Amt: { InstdAmt: { '@Ccy': 'EUR', '#text': schrijfBedrag(bedragInCent, '.') } },
    Cdtr: { Nm: inSepaTekens(naam, NAAM) },
    CdtrAcct: { Id: { IBAN: iban } },
    RmtInf: { Ustrd: inSepaTekens(omschrijving, OMSCHRIJVING) },
  };
}
