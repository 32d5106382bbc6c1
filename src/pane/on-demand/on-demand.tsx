import { createElement, useEffect, useState, type ComponentType } from 'react';
import { Page } from '../controls/page';
import { useNavigation } from '../shell/navigation';
import { useLasting } from '../shell/use-lasting';
import { useWords } from '../words/language';
import { MissingPart } from './missing-part';

const SAID_AFTER_MS = 500;

/**
 * A part of the pane that is fetched when it is first shown, and stays. One that does not come says so, and is asked
 * for again when the person wishes. Until then a page has its frame: a way back, and a place for the focus.
 */
export function onDemand(fetchPart: () => Promise<ComponentType>): ComponentType {
  let part: ComponentType | null = null;

  return function OnDemand() {
    const [stage, setStage] = useState<'fetching' | 'here' | 'missing'>(part === null ? 'fetching' : 'here');
    const words = useWords();
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

    if (part !== null) return createElement(part);
    const standIn = stage === 'missing' ? <MissingPart onRetry={() => setStage('fetching')} /> : <Fetching />;
    return page === null ? (
      standIn
    ) : (
      <Page title={words.product} onBack={back}>
        {standIn}
      </Page>
    );
  };
}

/** Nothing at all when it is quick. */
function Fetching() {
  const words = useWords();
  const lasting = useLasting(true, SAID_AFTER_MS);
  return lasting ? <p role="status">{words.opening}</p> : null;
}
