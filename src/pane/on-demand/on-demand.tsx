import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useNavigation } from '../shell/navigation';
import { MissingPart } from './missing-part';

/**
 * A part of the pane that is fetched when it is first shown, and stays. One that does not come says so, and is asked
 * for again when the person wishes.
 */
export function onDemand(fetchPart: () => Promise<ComponentType>): ComponentType {
  let part: ComponentType | null = null;

  return function OnDemand() {
    const [stage, setStage] = useState<'fetching' | 'here' | 'missing'>(part === null ? 'fetching' : 'here');

    const { page, back } = useNavigation();

    useEffect(() => {
      if (stage !== 'fetching') return;
      let shown = true;
      const settle = (outcome: 'here' | 'missing') => shown && setStage(outcome);
      fetchPart().then(
        (fetched) => {
          part = fetched;
          settle('here');
        },
        () => settle('missing'),
      );
      return () => {
        shown = false;
      };
    }, [stage]);

    if (stage === 'missing') {
      const retry = () => setStage('fetching');
      return page === null ? <MissingPart onRetry={retry} /> : <MissingPart heading="h1" onRetry={retry} onBack={back} />;
    }
    return part === null ? null : createElement(part);
  };
}
