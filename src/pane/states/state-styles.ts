import { makeStyles, tokens } from '@fluentui/react-components';
import { LOW } from '../theme/room';

/** What the screens of a state are made of. */
export const useStateStyles = makeStyles({
  /** A title breaks beside “附件1-1”, never within it. */
  quote: { whiteSpace: 'nowrap' },
  screen: {
    display: 'flex',
    flex: '1',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: 'auto',
    padding: `clamp(1rem, 12vh, 5rem) ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    '& > *': { flexShrink: 0 },
    '& p': { maxWidth: '21rem', margin: 0, lineHeight: tokens.lineHeightBase400 },
    [LOW]: { paddingTop: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalM, paddingBottom: 0 },
  },
  picture: { width: 'min(9rem, 100%)', [LOW]: { display: 'none' }, '& svg': { display: 'block', width: '100%', height: 'auto' } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  lead: { fontSize: tokens.fontSizeBase400 },
  privacy: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '& svg': { flex: 'none' },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    // Whatever there is to read, the button is there to be pressed.
    [LOW]: {
      position: 'sticky',
      bottom: 0,
      paddingBlock: tokens.spacingVerticalXS,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  start: { minWidth: 'min(10rem, 100%)', minHeight: '2.5rem' },
  looked: {
    width: '100%',
    maxWidth: '21rem',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    '& h3': {
      margin: `0 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground3,
    },
    '& ul': { margin: 0, padding: 0, listStyleType: 'none' },
    '& li': { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
    '& li span': { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  },
});
