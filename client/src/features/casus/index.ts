export { Inbrengen } from './inbrengen/Inbrengen';
export { Casussen } from './lijst/Casussen';
export { Casusoverzicht } from './pagina/Casusoverzicht';
export { MijnDriehoekvragen } from './route/MijnDriehoekvragen';
export { Regieregister } from './route/Regieregister';
