import type { Translated } from '../catalogue'
import type { bus as english } from '../en/bus'

export const bus: Translated<typeof english> = {
  search: 'बस नंबर या नाम',
  failed: 'बसों की सूची नहीं आई',
  emptyTitle: 'अभी कोई बस नहीं',
  emptyBody: 'दफ़्तर जो बसें जोड़ेगा, वे यहाँ दिखेंगी।',
  nothing: '“{typed}” नंबर या नाम की कोई बस नहीं है।',
  more: 'और दिखाएँ',
  shown: '{total} में से {shown}',
  seats: { one: '{count} सीट', other: '{count} सीटें' },
  active: 'चालू',
  maintenance: 'मरम्मत में',
  inactive: 'बंद',
}
