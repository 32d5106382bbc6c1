import { Page } from '../controls/page';
import { SeverityMark } from '../controls/severity-mark';
import { SEVERITIES } from '../review/triage';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { usePageWords } from '../words/page-words';
import { GUIDE_PICTURES } from './guide-pictures';
import css from './guide-page.module.css';

export function GuidePage() {
  const words = useWords();
  const pageWords = usePageWords();
  const { back } = useNavigation();
  return (
    <Page title={pageWords.guide.title} onBack={back}>
      {pageWords.guide.steps.map(({ title, text }, step) => {
        const Picture = GUIDE_PICTURES[step];
        return (
          <section key={title} className={css.step}>
            {Picture === undefined ? null : <Picture />}
            <div>
              <h2>{title}</h2>
              <p>{text}</p>
            </div>
          </section>
        );
      })}
      <section className={css.part}>
        <h2>{pageWords.guide.marks}</h2>
        <ul className={css.marks}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} />
              {words.severity[severity]}
            </li>
          ))}
        </ul>
        <p>{pageWords.guide.marksExplain}</p>
      </section>
      <section className={css.part}>
        <h2>{pageWords.guide.promises}</h2>
        <ul className={css.promises}>
          {pageWords.guide.promiseList.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
