import { workOffline } from './offline/register';
import { createWorkbench } from './page/workbench';
import { pageLanguage } from './page/words';
import './page/print.css';
import './page/workbench.css';

const workbench = createWorkbench(pageLanguage(window.location, navigator.language), new URLSearchParams(window.location.search));
document.body.append(workbench.root);
// One control for tests, and for whoever wants to see Excel fail: `workbench.host().faults`.
Object.assign(window, { workbench });
void workbench.start();
void workOffline();
