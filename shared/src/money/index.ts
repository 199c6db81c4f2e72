export { HOOGSTE_BEDRAG_IN_CENT, leesEuro, schrijfEuro } from './euro.js';
export { ibanTekst } from './iban.js';
export { bedragInCent, bedragTekst } from './bedrag.js';
export { verdeel } from './verdeel.js';
