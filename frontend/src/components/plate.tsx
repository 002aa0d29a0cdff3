type PlateProps = { readonly number: string; readonly big?: boolean }

/** A bus is named by its number plate, everywhere. MH12AB3456 is written MH 12 AB 3456. */
export function Plate({ number, big = false }: PlateProps) {
  return <span className={big ? 'plate big' : 'plate'}>{spaced(number)}</span>
}

/** State, district, series, number; whatever is not built like this stays as it is. */
export function spaced(number: string): string {
  const bare = number.replace(/[\s-]/g, '').toUpperCase()
  const parts = /^([A-Z]{2})(\d{1,2})([A-Z]{0,3})(\d{1,4})$/.exec(bare)
  return parts === null ? number : parts.slice(1).filter(Boolean).join(' ')
}
