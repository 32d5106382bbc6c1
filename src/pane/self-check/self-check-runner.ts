import type { RunSelfCheck } from '../../app/self-check';
import { requiredContext } from '../required-context';

/** How 自检 is run; whoever composes the pane knows. */
export const [SelfCheckProvider, useSelfCheck] = requiredContext<RunSelfCheck>('SelfCheck');
