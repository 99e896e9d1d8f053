const paths = {
  play: 'M8 5.5v13l10.5-6.5z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11m0-11l-11 11',
  plus: 'M12 5.5v13M5.5 12h13',
  mic: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zm-5.5 7.5a5.5 5.5 0 0 0 11 0M12 17v3.5',
  door: 'M6 20V5l9-1.5v17L6 19m0 1h12V6h-3m-3 6v1',
  pause: 'M9 6v12M15 6v12',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zm9-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  note: 'M5 4.5h14v11l-4.5 4H5zM8.5 9h7M8.5 12.5h5',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  undo: 'M9 7 5 11l4 4m-4-4h9a5 5 0 0 1 0 10h-3',
  camera: 'M4 7.5h10.5v9H4zm10.5 3.5 5.5-3v8l-5.5-3z',
  link: 'M9.5 14.5 14.5 9.5M8 11l-2.2 2.2a3.5 3.5 0 0 0 5 5L13 16m-2-8 2.2-2.2a3.5 3.5 0 0 1 5 5L16 13',
  warn: 'M12 4.5 21 19.5H3zM12 10v4.5m0 2.5v.01',
  down: 'm6 9.5 6 6 6-6',
  up: 'm6 14.5 6-6 6 6',
  stop: 'M7 7h10v10H7z',
} as const;

/** A small drawing beside a word; it says nothing to those who listen, because the word does. */
export function Icon({ name, filled = false }: { name: keyof typeof paths; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={name === 'more' ? 3 : 1.8}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
