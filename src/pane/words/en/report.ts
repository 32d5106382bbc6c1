import type { ReportWords } from '../zh-cn/report';

export const enReport: ReportWords = {
  title: 'The report beside the annexes',
  explain:
    'Choose the report (.docx); its sentences are held against the cells of the annexes. It is read on this machine only and never changed.',
  choose: 'Choose report',
  chooseAnother: 'Another one',
  drop: 'or drop the file here',
  readAgain: 'Read again',
  readAt: (time) => `read at ${time}`,
  reading: 'Reading…',
  unreadable: 'The report could not be read. Choose the file again.',
  changed:
    'The report was saved or moved after it was chosen, and the browser no longer lets the earlier choice be read. Choose the file once more.',
  filters: 'Filter by result',
  verdict: { differs: 'Differs', agrees: 'Agrees', absent: 'Not in annexes', unchecked: 'Not checked', form: 'Wording and form' },
  countOf: (name, count) => `${name}: ${count}`,
  more: (next, all) => `Show ${next} more (of ${all})`,
  none: 'No sentences of this kind.',
  allAgree: (count) => (count === 1 ? 'The one figure that was read agrees.' : `All ${count} figures that were read agree.`),
  paragraph: (number) => `Paragraph ${number}`,
  expected: 'Due',
  annex: 'Annex',
  arithmetic: 'Arithmetic',
  goTo: (cell, label) => `${cell}, go to ${label}`,
  copy: 'Copy corrected sentence',
  copyFailed: 'It could not be copied: click this sentence, then press Ctrl+C.',
  copied: 'Copied',
  settling: {
    explained: { act: 'Explain', label: 'Explanation', missing: 'Write the explanation.', done: (text) => `Explained: ${text}` },
    ignored: { act: 'Ignore with a reason', label: 'Reason', missing: 'Give a reason.', done: (text) => `Ignored: ${text}` },
  },
  confirm: 'OK',
  restore: 'Restore',
  tables: 'Annex tables in the report against this workbook',
  tableForm: (table, form) => `${table} (${form})`,
  compared: (table, sheet, same, differing) =>
    differing === 0
      ? `${table} against ${sheet}: all ${same} cells agree.`
      : `${table} against ${sheet}: ${same} cells agree, ${differing} differ.`,
  notCompared: {
    'no-counterpart': (table) => `${table} was not compared: this workbook has no such form. It can be put in.`,
    'another-unit': (table) => `${table} was not compared: it is of another unit.`,
    several: (table) => `${table} was not compared: several forms of this workbook would do.`,
  },
  separator: ', ',
  putIn: 'Put into the workbook',
  putInHint: (names) => `Adds sheets behind the others: ${names}. Nothing there is changed, and it can be undone.`,
};
