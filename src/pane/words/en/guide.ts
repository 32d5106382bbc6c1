import type { zhGuide } from '../zh-cn/guide';

export const enGuide: typeof zhGuide = {
  title: 'Guide',
  steps: [
    {
      title: '1. Start the review',
      text: 'Open a workbook with 附件1-1 and 附件1-2 and press Start review. No cell is changed; cells with a finding are marked.',
    },
    {
      title: '2. Go through the findings',
      text: 'Each shows what is stated, what is recomputed and how. Go to cell takes you there. The trial above the buttons shows the new total before you accept.',
    },
    {
      title: '3. Write deviation notes',
      text: 'The facts are computed; causes and measures are yours. Text that is there already is always kept.',
    },
    {
      title: '4. Leave a record',
      text: 'Ignore with a reason what need not change. Then make the review record in Journal, print it and sign it.',
    },
  ],
  marks: 'What the marks mean',
  marksExplain:
    'Marks leave fills and formats alone and can be hidden at any time. After Clear traces neither marks nor settings are left in the file.',
  promises: 'What you can rely on',
  promiseList: [
    'No cell is written without a click.',
    'Every step in the pane can be taken back with Undo in the pane, whatever Excel’s Ctrl+Z does.',
    'Ctrl+Z: newer versions of Excel take back the marks first, then what you typed; in Office 2021 and 2024 marks are written only when you ask, so that your own undo is kept.',
    'Data is processed on this machine only; nothing is sent anywhere.',
    'Protected sheets are looked at, never unprotected.',
  ],
};
