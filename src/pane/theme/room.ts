/** How much room the reader's text leaves; 320 px at twice the size are 10 rem. */

/** Two words beside each other at most. */
export const NARROW = '@container pane (max-width: 15rem)';

/** A dozen lines in all: a laptop's pane at twice the size. */
export const LOW = '@container pane (max-height: 22rem)';

/** Of the pane's height, what header, banners and a refusal leave to a tab: too little for a list and a card that scroll apart. */
export const CRAMPED = '@container room (max-height: 19.5rem)';
