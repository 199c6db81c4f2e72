import { SEPA_TEKENS } from './tekens.js';

/** One element under its parent: in this place, this often, with this content. */
export interface Element {
  readonly naam: string;
  readonly min: 0 | 1;
  readonly max: number;
  /** Content of an element without children. */
  readonly vorm?: RegExp;
  readonly waarde?: string;
  readonly attributen?: Readonly<Record<string, string>>;
  readonly onder?: readonly Element[];
}

const een = (naam: string, inhoud: Omit<Element, 'naam' | 'min' | 'max'>): Element => ({ naam, min: 1, max: 1, ...inhoud });
const tekst = (langste: number) => new RegExp(`^(?=.{1,${langste}}$)${SEPA_TEKENS.source.slice(1, -1)}$`);

const IBAN = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const TIJD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;
const BEDRAG = /^(?!0+\.?0*$)\d{1,9}\.\d{2}$/;
const SOM = /^\d{1,15}\.\d{2}$/;
const AANTAL = /^[1-9]\d{0,14}$/;

const partij = (naam: string, langste = 70): Element => een(naam, { onder: [een('Nm', { vorm: tekst(langste) })] });
const rekening = (naam: string): Element => een(naam, { onder: [een('Id', { onder: [een('IBAN', { vorm: IBAN })] })] });

const OPDRACHT: readonly Element[] = [
  een('PmtId', { onder: [een('InstrId', { vorm: tekst(35) }), een('EndToEndId', { vorm: tekst(35) })] }),
  een('Amt', { onder: [een('InstdAmt', { vorm: BEDRAG, attributen: { Ccy: 'EUR' } })] }),
  partij('Cdtr'),
  rekening('CdtrAcct'),
  { naam: 'RmtInf', min: 0, max: 1, onder: [een('Ustrd', { vorm: tekst(140) })] },
];

const BUNDEL: readonly Element[] = [
  een('PmtInfId', { vorm: tekst(35) }),
  een('PmtMtd', { waarde: 'TRF' }),
  { naam: 'BtchBookg', min: 0, max: 1, vorm: /^(true|false)$/ },
  een('NbOfTxs', { vorm: AANTAL }),
  een('CtrlSum', { vorm: SOM }),
  een('PmtTpInf', { onder: [een('SvcLvl', { onder: [een('Cd', { waarde: 'SEPA' })] })] }),
  een('ReqdExctnDt', { onder: [een('Dt', { vorm: DAG })] }),
  partij('Dbtr'),
  rekening('DbtrAcct'),
  een('DbtrAgt', { onder: [een('FinInstnId', { onder: [een('Othr', { onder: [een('Id', { waarde: 'NOTPROVIDED' })] })] })] }),
  een('ChrgBr', { waarde: 'SLEV' }),
  { naam: 'CdtTrfTxInf', min: 1, max: 100_000, onder: OPDRACHT },
];

export const PAIN001_RUIMTE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/**
 * The part of CustomerCreditTransferInitiationV09 that a SEPA credit transfer uses: order, occurrence, lengths and codes.
 * Source: ISO 20022 message definition pain.001.001.09 (Payments Initiation, Message Definition Report part 2) as narrowed by
 * EPC132-08, SEPA Credit Transfer Customer-to-PSP Implementation Guidelines 2023 (names at most 70, remittance at most 140,
 * charge bearer SLEV, service level SEPA, amounts from 0.01 to 999999999.99 in EUR).
 */
export const PAIN001: Element = een('Document', {
  attributen: { xmlns: PAIN001_RUIMTE },
  onder: [
    een('CstmrCdtTrfInitn', {
      onder: [
        een('GrpHdr', {
          onder: [een('MsgId', { vorm: tekst(35) }), een('CreDtTm', { vorm: TIJD }), een('NbOfTxs', { vorm: AANTAL }), een('CtrlSum', { vorm: SOM }), partij('InitgPty')],
        }),
        { naam: 'PmtInf', min: 1, max: 1, onder: BUNDEL },
      ],
    }),
  ],
});
