/** What can be read from how a program calls itself; names of products stand in every language as they are. */
export type ClientWords = {
  readonly shape: 'phone' | 'tablet' | 'computer' | 'program'
  readonly browser: string | null
  readonly system: string | null
}

// The first that fits: most browsers call themselves by the names of others as well.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

export function clientWords(client: string | null): ClientWords {
  const text = client ?? ''
  const browser = found(browsers, text)
  const system = found(systems, text)
  return { shape: shapeOf(text, browser, system), browser, system }
}

const found = (known: readonly (readonly [RegExp, string])[], text: string) =>
  known.find(([sign]) => sign.test(text))?.[1] ?? null

function shapeOf(text: string, browser: string | null, system: string | null) {
  if (browser === null) return 'program'
  if (system === 'iPad' || (system === 'Android' && !/\bMobile\b/.test(text))) return 'tablet'
  return system === 'iPhone' || system === 'Android' ? 'phone' : 'computer'
}
