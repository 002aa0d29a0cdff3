/** Browsers name some zones as they were called long ago; the server knows both names, people the newer one. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
}

/** Those that a company can live in, India first; `current` is among them in any case. */
export function timeZones(current: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone)
  return [...new Set(['Asia/Kolkata', current, ...known.sort()])]
}
