import { Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export function NamedByTooltip({ name, children }: { readonly name: string; readonly children: ReactElement }) {
  return (
    <Tooltip content={name} relationship="label">
      {children}
    </Tooltip>
  );
}
