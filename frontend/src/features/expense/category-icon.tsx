import { ExpenseGlyph, type ExpenseGlyphName } from '@/components/expense-glyph'

/** The words by which records tell their picture; old clients know them as well. */
const pictures = {
  Fuel: 'fuel',
  Receipt: 'toll',
  Utensils: 'food',
  Wrench: 'repair',
  AlertTriangle: 'fine',
  ParkingCircle: 'parking',
  Droplets: 'water',
  MoreHorizontal: 'other',
} as const satisfies Readonly<Record<string, ExpenseGlyphName>>

export type CategoryIconName = keyof typeof pictures

export const categoryIcons = Object.keys(pictures) as readonly CategoryIconName[]

/** The picture of a category; three dots for one that this application does not know. */
export const pictureOf = (icon: string | null | undefined): ExpenseGlyphName =>
  pictures[categoryIcons.find((known) => known === icon) ?? 'MoreHorizontal']

export function CategoryIcon({ icon }: { icon: string | null | undefined }) {
  return <ExpenseGlyph name={pictureOf(icon)} />
}
