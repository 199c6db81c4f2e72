export { Noodfonds as Component } from '../../features/noodfonds';
