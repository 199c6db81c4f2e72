import type { Zin } from '@doorbraaktafel/shared/taal';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Afschrift, Afschriftregel } from '../domain/betaling/afschrift.js';
import { leesBedrag } from '../domain/betaling/betaalopdracht.js';
import type { Knoop } from '../domain/betaling/pain001-keuring.js';
import { alle, leesXml, pad } from './xml.js';

const onleesbaar = (wat: Zin) => new OngeldigeInvoer({ nl: `Dit afschrift is niet te lezen: ${wat.nl}. Kies een bestand in CAMT.053 van uw bank.`, en: `This statement cannot be read: ${wat.en}. Choose a file in CAMT.053 of your bank.` }, 'bestand');

/**
 * Reads a bank statement (BankToCustomerStatement), in the layouts that Dutch banks give: camt.053.001.02, with the status as text and
 * the amount under the entry, and camt.053.001.08, with codes below and batches of several transactions in one entry.
 * Source: ISO 20022 message definitions camt.053.001.02 and .001.08 (Bank-to-Customer Cash Management).
 * @throws {OngeldigeInvoer} that says what is missing
 */
export function leesCamt053(tekst: string): Afschrift {
  const document = leesXml(tekst);
  const [afschrift, ...meer] = alle(pad(document, 'BkToCstmrStmt'), 'Stmt');
  if (!afschrift) throw onleesbaar({ nl: 'er staat geen afschrift in', en: 'there is no statement in it' });
  if (meer.length > 0) throw onleesbaar({ nl: 'er staan meer afschriften in', en: 'there is more than one statement in it' });
  const kenmerk = pad(afschrift, 'Id')?.tekst;
  if (!kenmerk) throw onleesbaar({ nl: 'het afschrift heeft geen kenmerk', en: 'the statement has no reference' });
  const regels = alle(afschrift, 'Ntry').filter(isGeboekt).flatMap(leesPost);
  eisSaldo(afschrift, regels);
  return { soort: 'camt053', kenmerk: kenmerk.slice(0, 80), iban: pad(afschrift, 'Acct', 'Id', 'IBAN')?.tekst ?? null, regels };
}

/**
 * What was there with what came and went is what is there; a bank sends nothing else. A file that leaves a balance out is read as it is.
 * Source: ISO 20022 external balance type codes OPBD (opening booked), PRCD (previously closed booked), CLBD (closing booked).
 */
function eisSaldo(afschrift: Knoop, regels: readonly Afschriftregel[]): void {
  const begin = saldoVan(afschrift, ['OPBD', 'PRCD']);
  const einde = saldoVan(afschrift, ['CLBD']);
  if (begin === undefined || einde === undefined) return;
  const som = regels.reduce((totaal, { richting, bedragInCent }) => totaal + (richting === 'bij' ? bedragInCent : -bedragInCent), begin);
  weiger(som !== einde, () => new OngeldigeInvoer({ nl: 'Dit afschrift telt niet op: het beginsaldo en de regels zijn samen niet het eindsaldo. Er is niets geboekt. Haal het opnieuw op bij uw bank.', en: 'This statement does not add up: the opening balance and the lines together are not the closing balance. Nothing was booked. Fetch it again from your bank.' }, 'bestand'));
}

function saldoVan(afschrift: Knoop, soorten: readonly string[]): bigint | undefined {
  const saldo = alle(afschrift, 'Bal').find((een) => soorten.includes(pad(een, 'Tp', 'CdOrPrtry', 'Cd')?.tekst ?? ''));
  if (!saldo) return undefined;
  const bedrag = pad(saldo, 'Amt');
  const cent = leesBedrag(bedrag?.tekst ?? '');
  if (cent === undefined || bedrag?.attributen['Ccy'] !== 'EUR') throw onleesbaar({ nl: 'een saldo is geen bedrag in euro', en: 'a balance is no amount in euros' });
  return richtingVan(saldo) === 'bij' ? cent : -cent;
}

// In .02 the status is text (BOOK), in .08 a code below it; what is pending is no money yet.
const isGeboekt = (post: Knoop) => (pad(post, 'Sts', 'Cd') ?? pad(post, 'Sts'))?.tekst === 'BOOK';

function leesPost(post: Knoop): Afschriftregel[] {
  const geboektOp = (pad(post, 'BookgDt', 'Dt') ?? pad(post, 'BookgDt', 'DtTm'))?.tekst.slice(0, 10);
  if (!geboektOp) throw onleesbaar({ nl: 'een regel heeft geen datum', en: 'a line has no date' });
  const transacties = alle(post, 'NtryDtls').flatMap((delen) => alle(delen, 'TxDtls'));
  const basis = { geboektOp, richting: richtingVan(post), mislukt: false } as const;
  if (transacties.length <= 1) return [{ ...basis, bedragInCent: bedragVan(pad(post, 'Amt')), ...leesTransactie(transacties[0], post, basis.richting) }];
  const regels = transacties.map((t) => ({ ...basis, bedragInCent: bedragVan(pad(t, 'Amt') ?? pad(t, 'AmtDtls', 'TxAmt', 'Amt')), ...leesTransactie(t, post, basis.richting) }));
  const som = regels.reduce((totaal, { bedragInCent }) => totaal + bedragInCent, 0n);
  if (som !== bedragVan(pad(post, 'Amt'))) throw onleesbaar({ nl: 'de delen van een regel tellen niet op', en: 'the parts of a line do not add up' });
  return regels;
}

function leesTransactie(transactie: Knoop | undefined, post: Knoop, richting: 'af' | 'bij') {
  const wie = richting === 'af' ? 'Cdtr' : 'Dbtr';
  const partij = pad(transactie, 'RltdPties', wie);
  const kenmerk = pad(transactie, 'Refs', 'EndToEndId')?.tekst;
  return {
    kenmerk: kenmerk && kenmerk !== 'NOTPROVIDED' ? kenmerk.slice(0, 35) : null,
    tegenpartij: (pad(partij, 'Pty', 'Nm') ?? pad(partij, 'Nm'))?.tekst.slice(0, 140) ?? null,
    omschrijving: (alle(pad(transactie, 'RmtInf'), 'Ustrd').map(({ tekst }) => tekst).join(' ') || pad(post, 'AddtlNtryInf')?.tekst || '').slice(0, 500) || null,
  };
}

function richtingVan(post: Knoop): 'af' | 'bij' {
  const code = pad(post, 'CdtDbtInd')?.tekst;
  if (code !== 'DBIT' && code !== 'CRDT') throw onleesbaar({ nl: 'een bedrag zegt niet of het af of bij is', en: 'an amount does not say whether it is debit or credit' });
  return code === 'DBIT' ? 'af' : 'bij';
}

function bedragVan(bedrag: Knoop | undefined): bigint {
  const cent = leesBedrag(bedrag?.tekst ?? '');
  if (!cent || bedrag?.attributen['Ccy'] !== 'EUR') throw onleesbaar({ nl: 'een bedrag is geen bedrag in euro', en: 'an amount is no amount in euros' });
  return cent;
}
