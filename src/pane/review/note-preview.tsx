import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  preview: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
  },
});

/** A text as it will stand in its cell. */
export function NotePreview({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <p className={styles.preview}>{text}</p>;
}
