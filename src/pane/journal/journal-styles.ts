import { makeStyles, tokens } from '@fluentui/react-components';

/** The lists of 记录: what was done, and what was ignored. */
export const useJournalStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '2rem',
    marginTop: tokens.spacingVerticalM,
    '& > button': { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  },
  title: {
    flex: '1',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  empty: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  list: {
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '& + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    '& > button': { alignSelf: 'flex-start', minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  },
  time: {
    flex: '0 0 2.5rem',
    paddingTop: tokens.spacingVerticalSNudge,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  /** Names break between their parts rather than within a word. */
  what: {
    flex: '1',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalSNudge,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  action: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2 },
});
