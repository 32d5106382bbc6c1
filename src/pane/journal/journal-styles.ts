import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../theme/room';

/** The lists of 记录: what was done, and what was ignored or explained. Of large text each has its words below its time and button. */
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
    [NARROW]: { whiteSpace: 'normal' },
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
    [NARROW]: { flexWrap: 'wrap' },
  },
  time: {
    flex: '0 0 2.5rem',
    paddingTop: tokens.spacingVerticalSNudge,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
    [NARROW]: { flexGrow: 1 },
  },
  /** Names break between their parts rather than within a word. */
  what: {
    flex: '1',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalSNudge,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    [NARROW]: { order: 1, flexBasis: '100%' },
  },
  action: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2 },
});
