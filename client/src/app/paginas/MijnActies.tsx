export { MijnActiesBlad as Component } from '../../features/besluit';
