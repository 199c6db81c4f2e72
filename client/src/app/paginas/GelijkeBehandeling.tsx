export { GelijkeBehandeling as Component } from '../../features/monitor';
