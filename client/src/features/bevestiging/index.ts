export { Bevestigvenster } from './Bevestigvenster';
export { useBevestigingVoorZitting } from './useBevestigingVoorZitting';
