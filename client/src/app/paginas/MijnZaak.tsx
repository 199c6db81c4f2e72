export { MijnZaak as Component } from '../../features/client';
