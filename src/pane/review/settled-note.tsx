import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** What a person wrote about a finding when they settled it. */
export function SettledNote({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
