/** A drawing on a field of 24 × 24: lines, and what is filled. */
export type Drawing = string | { readonly line: string; readonly solid: string }

const drawings = {
  add: 'M12 5v14M5 12h14',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4.2h-4.2',
  back: 'M20 12H5M11 6l-6 6 6 6',
  bell: 'M6 17V11a6 6 0 0112 0v6l1.5 1.5h-15zM10 21h4',
  bus: 'M6.5 4h11A2.5 2.5 0 0120 6.5v8a2.5 2.5 0 01-2.5 2.5h-11A2.5 2.5 0 014 14.5v-8A2.5 2.5 0 016.5 4zM4 11h16M7 17v2.5M17 17v2.5M7.5 14.2h.2M16.5 14.2h.2',
  call: 'M9 3h6a2 2 0 012 2v14a2 2 0 01-2 2H9a2 2 0 01-2-2V5a2 2 0 012-2zM11 18h2',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 9.5a3.5 3.5 0 100 7a3.5 3.5 0 100-7',
  check: 'M5 12.5l4.5 4.5L19 7',
  clock: 'M12 3.5a8.5 8.5 0 100 17a8.5 8.5 0 100-17M12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M5 9l7 7 7-7',
  erase: 'M9 5h11v14H9l-6-7zM12.5 9.5l5 5M17.5 9.5l-5 5',
  expense: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h5',
  flag: 'M6 21V4h11l-2.5 4 2.5 4H6',
  half: {
    line: 'M12 3.5a8.5 8.5 0 100 17a8.5 8.5 0 100-17',
    solid: 'M12 3.5a8.5 8.5 0 010 17z',
  },
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1 2.5h4L15 13h5',
  language:
    'M3 6h10M8 3.5V6M11 6c-1 4-3.5 7-7 9M5.5 9c1.2 2.5 3 4.5 5.5 6M12 20.5l4-10 4 10M13.5 17h5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  next: 'M9 5l7 7-7 7',
  none: 'M6 12h12',
  offline:
    'M3 3l18 18M8.5 15.5a5 5 0 017 0M5 12a10 10 0 014-2.4M19 12a10 10 0 00-5-2.7M2 8.5A15 15 0 016 6M22 8.5A15 15 0 0011 5M12 19v.2',
  person: 'M12 4a4 4 0 100 8a4 4 0 100-8M4 21c.7-4.5 3.7-7 8-7s7.3 2.5 8 7',
  place:
    'M12 21c4-5 6.5-8 6.5-11a6.5 6.5 0 00-13 0c0 3 2.5 6 6.5 11zM12 7.7a2.3 2.3 0 100 4.6a2.3 2.3 0 100-4.6',
  planned: 'M12 4a8 8 0 100 16a8 8 0 100-16',
  previous: 'M15 5l-7 7 7 7',
  question: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.3-1.7 2.5M12 18v.2',
  running: { line: '', solid: 'M8 5.5v13l10-6.5z' },
  scan: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M18 18h2v2',
  search: 'M11 4.5a6.5 6.5 0 100 13a6.5 6.5 0 100-13M16 16l4.5 4.5',
  send: 'M4 12l16-8-5 17-4-7z',
  theme: 'M19.5 14.5A8 8 0 119.5 4.5a6.5 6.5 0 0010 10z',
  to: 'M4 12h15M13 6l6 6-6 6',
  up: 'M5 15l7-7 7 7',
  warning: 'M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.2',
  water: 'M12 3.5c3.5 4.5 6 7.5 6 11a6 6 0 01-12 0c0-3.5 2.5-6.5 6-11z',
  wrench:
    'M13.5 7a4.5 4.5 0 015.9-2.2l-2.9 2.9 2 2 2.5-2.9a4.5 4.5 0 01-6 5.7L7 20.5a2.1 2.1 0 01-3-3l8.2-7.6a4.5 4.5 0 011.3-2.9z',
} as const satisfies Record<string, Drawing>

export type GlyphName = keyof typeof drawings
export type GlyphSize = 'sm' | 'lg' | 'xl'

/** A small line drawing beside a word; it says nothing that the word does not say. */
export function Glyph({ name, size }: { name: GlyphName; size?: GlyphSize }) {
  return <Picture drawing={drawings[name]} size={size} />
}

export function Picture({ drawing, size }: { drawing: Drawing; size?: GlyphSize }) {
  const { line, solid } = typeof drawing === 'string' ? { line: drawing, solid: '' } : drawing
  return (
    <svg className={size ? `i ${size}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      {line !== '' && <path d={line} />}
      {solid !== '' && <path className="solid" d={solid} />}
    </svg>
  )
}
