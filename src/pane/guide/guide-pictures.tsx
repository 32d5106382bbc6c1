/** Small pictures of each step, in their order, drawn in the theme's own colours. Decorative: the words say the same. */
export const GUIDE_PICTURES = [
  <>
    <rect x="14" y="24" width="36" height="14" rx="4" fill="var(--colorBrandBackground)" />
    <path d="M25 31h14" stroke="var(--colorNeutralForegroundOnBrand)" strokeWidth="2" strokeLinecap="round" />
    <path d="m44 34 2 10 2.6-3.4 4.2-.4Z" fill="var(--colorNeutralForeground1)" stroke="var(--colorNeutralBackground1)" />
  </>,
  <>
    <path d="M12 20h40M12 31h40M12 42h40M26 20v22M40 20v22" stroke="var(--colorNeutralStroke1)" />
    <rect
      x="26.5"
      y="31.5"
      width="13"
      height="10"
      fill="var(--colorStatusDangerBackground1)"
      stroke="var(--colorStatusDangerForeground1)"
      strokeWidth="1.5"
    />
    <path d="M29.5 36.5h7" stroke="var(--colorStatusDangerForeground1)" strokeWidth="2" strokeLinecap="round" />
  </>,
  <>
    <path d="M13 21h38M13 28h30" stroke="var(--colorBrandBackground)" strokeWidth="2.5" strokeLinecap="round" />
    <path
      d="M13 36h34M13 43h20"
      stroke="var(--colorNeutralStrokeAccessible)"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeDasharray="3 5"
    />
    <path d="m40 46 1-5 9-9 4 4-9 9Z" fill="var(--colorNeutralBackground1)" stroke="var(--colorNeutralForeground1)" strokeWidth="1.5" />
  </>,
  <>
    <path d="M14 21h36M14 28h36M14 35h36" stroke="var(--colorNeutralStroke1)" strokeWidth="1.5" />
    <path d="M34 45q3-6 5 0t5-1 6 0" fill="none" stroke="var(--colorNeutralForeground1)" strokeWidth="1.5" strokeLinecap="round" />
    <path
      d="m15 43 3 3 6-7"
      fill="none"
      stroke="var(--colorStatusSuccessForeground1)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </>,
].map((drawing, step) => (
  <svg key={step} viewBox="0 0 64 64" fill="none" aria-hidden="true" focusable="false">
    <rect x="4" y="8" width="56" height="48" rx="6" fill="var(--colorNeutralBackground1)" stroke="var(--colorNeutralStroke1)" />
    {drawing}
  </svg>
));
