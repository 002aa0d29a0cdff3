import type { Translated } from '../catalogue'
import type { history as english } from '../en/history'

export const history: Translated<typeof english> = {
  title: 'पहले का हाल',
  none: 'अभी कुछ दर्ज नहीं हुआ।',
  doneAndReceived: '{done}, यहाँ {received} पर मिला',
  more: 'और पुराने दिखाएँ',
  added: 'जोड़ा',
  changed: 'बदला',
  archived: 'अलग रखा',
  restored: 'वापस लाया',
  removed: 'हटाया',
  other: 'बदला ({action})',
  byHouse: 'सिस्टम ने खुद',
  byStranger: 'किसी ने बिना साइन इन',
  became: '{name}: {before} → {after}',
  set: '{name}: {after}',
  emptied: '{name}: {before}, अब ख़ाली',
  yes: 'हाँ',
  no: 'नहीं',
}
