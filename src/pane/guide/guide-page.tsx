import { makeStyles, tokens } from '@fluentui/react-components';
import { Page } from '../controls/page';
import { SeverityMark } from '../controls/severity-mark';
import { SEVERITIES } from '../../core/rules/finding';
import { useNavigation } from '../shell/navigation';
import { NARROW } from '../theme/room';
import { useWords } from '../words/language';
import { useGuideWords } from './guide-words';
import { GUIDE_PICTURES } from './guide-pictures';

const heading = {
  margin: `0 0 ${tokens.spacingVerticalXXS}`,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
};

const useStyles = makeStyles({
  step: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    [NARROW]: { flexDirection: 'column' },
    '& + &': { marginTop: tokens.spacingVerticalM },
    '& svg': { flex: 'none', width: '4rem', height: '4rem' },
    '& h2': heading,
    '& p': { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '& h2': heading,
    '& p': { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    padding: 0,
    listStyleType: 'none',
    '& li': { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  },
  promises: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    '& li + li': { marginTop: tokens.spacingVerticalXS },
  },
});

export function GuidePage() {
  const words = useWords();
  const styles = useStyles();
  const guideWords = useGuideWords();
  const { back } = useNavigation();
  return (
    <Page title={guideWords.title} onBack={back}>
      {guideWords.steps.map(({ title, text }, step) => (
        <section key={title} className={styles.step}>
          {GUIDE_PICTURES[step]}
          <div>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        </section>
      ))}
      <section className={styles.part}>
        <h2>{guideWords.marks}</h2>
        <ul className={styles.marks}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} />
              {words.severity[severity]}
            </li>
          ))}
        </ul>
        <p>{guideWords.marksExplain}</p>
      </section>
      <section className={styles.part}>
        <h2>{guideWords.promises}</h2>
        <ul className={styles.promises}>
          {guideWords.promiseList.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
