import '@testing-library/jest-dom';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onDemand } from '../../../src/pane/on-demand/on-demand';
import { HintsProvider } from '../../../src/pane/shell/hints';
import { NavigationProvider, useNavigation } from '../../../src/pane/shell/navigation';
import '../support/browser-stubs';

/** A page that does not come until the server is back. */
function serverWithout(page: string) {
  let away = true;
  const Page = onDemand(() => (away ? Promise.reject(new Error('Loading chunk failed')) : Promise.resolve(() => <h1>{page}</h1>)));
  return {
    Page,
    comesBack() {
      away = false;
    },
  };
}

function Opener({ children }: { children: React.ReactNode }) {
  const { page, open } = useNavigation();
  return page === null ? <button onClick={() => open('settings')}>open</button> : children;
}

async function opened(Page: React.FunctionComponent): Promise<void> {
  render(
    <NavigationProvider>
      <HintsProvider>
        <Opener>
          <Page />
        </Opener>
      </HintsProvider>
    </NavigationProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
}

test('a part that does not come says what happened, why and what to do, and comes when asked for again', async () => {
  const server = serverWithout('设置');
  await opened(server.Page);
  const retry = await screen.findByRole('button', { name: '重试' });
  expect(screen.getByRole('region', { name: '没有加载成功' })).toBeInTheDocument();
  expect(retry).toHaveFocus();
  expect(retry).toHaveAccessibleDescription(/网络中断.*表格没有任何改动.*请检查网络后重试/);
  server.comesBack();
  await userEvent.click(retry);
  expect(await screen.findByRole('heading', { name: '设置' })).toBeInTheDocument();
});

test('from a page that does not come there is a way back', async () => {
  await opened(serverWithout('设置').Page);
  await userEvent.click(await screen.findByRole('button', { name: '返回' }));
  expect(screen.getByRole('button', { name: 'open' })).toBeInTheDocument();
});

test('a page on its way has a heading, a way back and the focus', async () => {
  let comes: (page: React.FunctionComponent) => void = () => undefined;
  await opened(onDemand(() => new Promise((resolve) => (comes = resolve))));
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  expect(await screen.findByText(/正在打开/)).toBeInTheDocument();
  await act(async () => comes(() => <h1>设置</h1>));
  expect(screen.getByRole('heading')).toHaveTextContent('设置');
  cleanup();
  await opened(onDemand(() => new Promise(() => undefined)));
  await userEvent.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('button', { name: 'open' })).toBeInTheDocument();
});
