import { createElement, useEffect, useState, type FunctionComponent } from 'react';
import { Page } from '../controls/page';
import { useNavigation } from '../shell/navigation';
import { useLasting } from '../shell/use-lasting';
import { useWords } from '../words/language';
import { useTold } from '../shell/hints';
import { MissingPart } from './missing-part';
import { part, usePart, type Part } from './part';

const SAID_AFTER_MS = 500;

/** A part that is fetched when it is first shown. */
export function onDemand(load: () => Promise<FunctionComponent>): FunctionComponent {
  return inItsPlace(part(load));
}

/**
 * Shows a part where it belongs, and it stays. One that does not come says so, and is asked for again when the person
 * wishes. Until then a page has its frame: a way back, and a place for the focus.
 */
export function inItsPlace<Props extends object>(shown: Part<Props>): FunctionComponent<Props> {
  return function OnDemand(props: Props) {
    const component = usePart(shown);
    const [missing, setMissing] = useState(false);
    const words = useWords();
    const { page, back } = useNavigation();
    const fetching = component === null && !missing;

    useEffect(() => {
      if (!fetching) return;
      let waiting = true;
      shown.fetch().catch(() => waiting && setMissing(true));
      return () => {
        waiting = false;
      };
    }, [fetching]);

    if (component !== null) return createElement(component, props);
    const standIn = missing ? <MissingPart onRetry={() => setMissing(false)} /> : <Fetching />;
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
  useTold(lasting ? words.opening : null);
  return lasting ? <p>{words.opening}</p> : null;
}
