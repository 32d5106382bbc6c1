import { Page } from '../controls/page';
import { SeverityMark } from '../controls/severity-mark';
import { SEVERITIES } from '../review/triage';
import { useNavigation } from '../shell/navigation';
import { useWords } from '../words/language';
import { useGuideWords } from './guide-words';
import { GUIDE_PICTURES } from './guide-pictures';
import css from './guide-page.module.css';

export function GuidePage() {
  const words = useWords();
  const guideWords = useGuideWords();
  const { back } = useNavigation();
  return (
    <Page title={guideWords.title} onBack={back}>
      {guideWords.steps.map(({ title, text }, step) => {
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
        <h2>{guideWords.marks}</h2>
        <ul className={css.marks}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} />
              {words.severity[severity]}
            </li>
          ))}
        </ul>
        <p>{guideWords.marksExplain}</p>
      </section>
      <section className={css.part}>
        <h2>{guideWords.promises}</h2>
        <ul className={css.promises}>
          {guideWords.promiseList.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
