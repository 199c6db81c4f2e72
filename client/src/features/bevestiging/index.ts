export { Bevestigd } from './Bevestigd';
export { Bevestigvenster } from './Bevestigvenster';
export { useBevestigingVoorZitting } from './useBevestigingVoorZitting';
