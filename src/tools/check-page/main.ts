import { checkSite, type Answer, type Checked } from './checks';

const RESULTS = { right: '✓ 正常', wrong: '✗ 有问题', unknown: '— 未能检查' } as const;

async function ask(path: string): Promise<Answer | null> {
  const answer = await fetch(path, { cache: 'no-store' }).catch(() => null);
  if (answer === null) return null;
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}

function row({ what, result, words }: Checked): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.dataset['result'] = result;
  for (const text of [what, RESULTS[result], words]) line.insertCell().textContent = text;
  return line;
}

async function main(): Promise<void> {
  const checks = await checkSite(new URL(location.href), ask);
  document.getElementById('checks')?.replaceChildren(...checks.map(row));
  const wrong = checks.filter(({ result }) => result === 'wrong').length;
  const verdict = document.getElementById('verdict');
  if (verdict === null) return;
  verdict.dataset['result'] = wrong === 0 ? 'right' : 'wrong';
  verdict.textContent = wrong === 0 ? '都正常，可以在 Excel 里添加了。' : `有 ${wrong} 项要处理，见下表。`;
}

void main();
