export { Uitnodigknop } from './Uitnodigknop';
export { Uitnodigvenster } from './Uitnodigvenster';
