export { Afspraken } from './Afspraken';
export { Beleid } from './beleid/Beleid';
export { Casusdraaiboek } from './volgen/Casusdraaiboek';
export { Draaiboeken } from './volgen/Draaiboeken';
export { Herinneringen } from './volgen/Herinneringen';
export { Kosten } from './kosten/Kosten';
export { Kostenvoorbeeld } from './kosten/Kostenvoorbeeld';
export { Verwachtingvraag } from './afronden/Verwachtingvraag';
