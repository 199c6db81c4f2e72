export { bevestiglink } from './link';
export { huidigeVraag, volgVraag, vraagBevestiging, type Aanleiding, type Bevestigingsvraag } from './vraag';
