import { Picture, type Drawing, type GlyphSize } from './glyph'

const drawings = {
  fine: 'M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.2',
  food: 'M7 3v8M4.5 3v5a2.5 2.5 0 005 0V3M7 11v10M17 21v-7M17 14c-2.5-1-3-4-3-6s1-5 3-5z',
  fuel: 'M4 21V5a1.5 1.5 0 011.5-1.5h7A1.5 1.5 0 0114 5v16M3 21h12M6.5 7h5v4h-5zM14 12h2a2 2 0 012 2v3a1.5 1.5 0 003 0V9.5L18 6.5',
  other: {
    line: '',
    solid:
      'M5.5 10.8a1.2 1.2 0 100 2.4a1.2 1.2 0 100-2.4M12 10.8a1.2 1.2 0 100 2.4a1.2 1.2 0 100-2.4M18.5 10.8a1.2 1.2 0 100 2.4a1.2 1.2 0 100-2.4',
  },
  parking:
    'M7 4h10a3 3 0 013 3v10a3 3 0 01-3 3H7a3 3 0 01-3-3V7a3 3 0 013-3zM10 17V8h3.2a2.8 2.8 0 010 5.6H10',
  repair:
    'M13.5 7a4.5 4.5 0 015.9-2.2l-2.9 2.9 2 2 2.5-2.9a4.5 4.5 0 01-6 5.7L7 20.5a2.1 2.1 0 01-3-3l8.2-7.6a4.5 4.5 0 011.3-2.9z',
  toll: 'M5 21V9h5v12M3 21h9M4 9l1-4h5l1 4M10 13l11-5M10 16l11-5',
  water: 'M12 3.5c3.5 4.5 6 7.5 6 11a6 6 0 01-12 0c0-3.5 2.5-6.5 6-11z',
} as const satisfies Record<string, Drawing>

export type ExpenseGlyphName = keyof typeof drawings

/** What money was spent on, as a picture that is found without reading. */
export function ExpenseGlyph({ name, size }: { name: ExpenseGlyphName; size?: GlyphSize }) {
  return <Picture drawing={drawings[name]} size={size} />
}
