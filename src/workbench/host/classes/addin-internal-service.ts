import { RemoteObject } from '../remote-object';

/** What office.js tells a host of itself. */
export class AddinInternalService extends RemoteObject {
  static readonly path = 'Microsoft.InternalService.AddinInternalService';
  readonly className = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    // Excel starts sending custom actions now; this add-in has none.
  }
}
