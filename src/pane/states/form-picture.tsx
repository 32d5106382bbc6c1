/** A form with one marked cell and the recomputed figure beside it. Decorative. */
export function FormPicture() {
  return (
    <svg viewBox="0 0 144 96" fill="none" aria-hidden="true" focusable="false">
      <rect x="8" y="8" width="104" height="80" rx="6" fill="var(--colorNeutralBackground2)" stroke="var(--colorNeutralStroke1)" />
      <path d="M8 26h104M8 42h104M8 58h104M8 74h104M54 26v62M82 26v62" stroke="var(--colorNeutralStroke2)" />
      <rect x="38" y="14" width="44" height="6" rx="3" fill="var(--colorNeutralStroke1)" />
      <g fill="var(--colorNeutralStroke1)">
        <rect x="16" y="32" width="28" height="4" rx="2" />
        <rect x="16" y="48" width="22" height="4" rx="2" />
        <rect x="16" y="64" width="30" height="4" rx="2" />
        <rect x="16" y="79" width="18" height="4" rx="2" />
        <rect x="61" y="32" width="14" height="4" rx="2" />
        <rect x="61" y="64" width="14" height="4" rx="2" />
      </g>
      <rect
        x="82.5"
        y="42.5"
        width="29"
        height="15"
        fill="var(--colorStatusDangerBackground1)"
        stroke="var(--colorStatusDangerForeground1)"
        strokeWidth="1.5"
      />
      <rect x="90" y="48" width="14" height="4" rx="2" fill="var(--colorStatusDangerForeground1)" />
      <path d="M112 50h8" stroke="var(--colorNeutralStrokeAccessible)" strokeDasharray="2 2" />
      <circle cx="128" cy="50" r="10" fill="var(--colorBrandBackground)" />
      <path
        d="m123.5 50.2 3.2 3.2 5.8-6.4"
        stroke="var(--colorNeutralForegroundOnBrand)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
