import type { DeelnameVeldenFragment } from '../../generated/graphql';

export interface DialoogProps {
  beeld: DeelnameVeldenFragment;
  sluit: () => void;
}
