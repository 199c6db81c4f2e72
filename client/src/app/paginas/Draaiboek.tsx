export { Draaiboeken as Component } from '../../features/leren';
