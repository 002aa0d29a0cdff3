import { Glyph, Picture, type Drawing, type GlyphName, type GlyphSize } from './glyph'

const drawings = {
  audit:
    'M6 3.5h9l4 4V12M6 3.5V20h5M15 3.5V8h4M9 11h4M16.5 13.5a4 4 0 100 8a4 4 0 100-8M16.5 15.8v2l1.3 1',
  columns:
    'M5 5h14a1.5 1.5 0 011.5 1.5v11A1.5 1.5 0 0119 19H5a1.5 1.5 0 01-1.5-1.5v-11A1.5 1.5 0 015 5zM9 5v14M15 5v14',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  enlarge: 'M11 4.5a6.5 6.5 0 100 13a6.5 6.5 0 100-13M16 16l4.5 4.5M11 8v6M8 11h6',
  filter: 'M4 6h16M7 12h10M10 18h4',
  gst: 'M4 4h7l9 9-7 7-9-9zM8 8h.2',
  invoice: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  leave: 'M13 4h7v7M20 4l-9 9M17 14v6H4V7h6',
  paper: 'M12 3l7.5 3v6c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6z',
  partners:
    'M9 4.5a3.5 3.5 0 100 7a3.5 3.5 0 100-7M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 5a3.5 3.5 0 010 6.5M18 14.5c2 .8 3.2 2.7 3.5 5.5',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z',
  profit: 'M4 20V4M4 20h16M8.5 16v-4M13 16V8M17.5 16v-6',
  settings:
    'M12 9a3 3 0 100 6a3 3 0 100-6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  settlement: 'M7 4L3.5 7.5 7 11M3.5 7.5H20M17 13l3.5 3.5L17 20M20.5 16.5H4',
  stock: 'M4 8l8-4 8 4v8.5L12 21l-8-4.5zM4 8l8 4.5L20 8M12 12.5V21',
  today:
    'M5.5 5.5h13A1.5 1.5 0 0120 7v12a1.5 1.5 0 01-1.5 1.5h-13A1.5 1.5 0 014 19V7a1.5 1.5 0 011.5-1.5zM4 10h16M8.5 3v4M15.5 3v4',
  trip: 'M8 3L4 21M16 3l4 18M12 4v3M12 11v3M12 18v3',
  workshop: 'M4 20V9.5l8-5.5 8 5.5V20M4 20h16M8.5 20v-6h7v6M8.5 17h7',
} as const satisfies Record<string, Drawing>

export type OfficeGlyphName = GlyphName | keyof typeof drawings

const isOffice = (name: OfficeGlyphName): name is keyof typeof drawings => name in drawings

/** All drawings, with those that only the office shows; a phone does not load them. */
export function OfficeGlyph({ name, size }: { name: OfficeGlyphName; size?: GlyphSize }) {
  if (isOffice(name)) return <Picture drawing={drawings[name]} size={size} />
  return <Glyph name={name} size={size} />
}
