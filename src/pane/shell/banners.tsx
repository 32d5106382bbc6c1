import { LockClosedRegular } from '@fluentui/react-icons/headless/svg/lock-closed';
import type { ReactNode } from 'react';
import { Button } from '../controls/button';
import { SeverityMark } from '../controls/severity-mark';
import { useSession, useSessionState } from '../session/session-context';
import { useWords } from '../words/language';
import css from './banners.module.css';

/** What stands in the way and lasts: it stays until it is over, unlike a notice of what happened. */
export function Banners() {
  const words = useWords();
  const session = useSession();
  const { protectedSheets, oversizedSheets, activeSheet, queued, decisionsProblem } = useSessionState();

  const here = protectedSheets.some((sheet) => sheet.id === activeSheet?.id);
  return (
    <>
      {queued === 0 ? null : (
        <Banner>
          <p>{words.states.editing(queued)}</p>
          <Button look="quiet" onClick={() => session.cancelQueued()}>
            {words.states.cancelQueued}
          </Button>
        </Banner>
      )}
      {protectedSheets.length === 0 ? null : (
        <Banner icon={<LockClosedRegular />}>
          <p>{here ? words.states.protectedThis : words.states.protected(named(protectedSheets))}</p>
        </Banner>
      )}
      {oversizedSheets.length === 0 ? null : (
        <Banner>
          <p>{words.states.oversized(named(oversizedSheets))}</p>
        </Banner>
      )}
      {decisionsProblem === null ? null : (
        <Banner>
          <p>{decisionsProblem === 'newer' ? words.states.decisionsNewer : words.states.decisionsUnreadable}</p>
          <Button look="quiet" onClick={() => void session.replaceDecisions()}>
            {words.states.replaceDecisions}
          </Button>
        </Banner>
      )}
    </>
  );
}

function Banner({ icon = <SeverityMark severity="info" />, children }: { icon?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.banner}>
      <span className={css.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={`${css.text} by-clauses`}>{children}</div>
    </div>
  );
}

function named(sheets: readonly { readonly name: string }[]): string {
  return sheets.map((sheet) => `“${sheet.name}”`).join('、');
}
