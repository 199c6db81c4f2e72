export { MijnAccount as Component } from '../../features/beveiliging';
