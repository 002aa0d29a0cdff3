import type { Translated } from '../catalogue'
import type { profile as english } from '../en/profile'

export const profile: Translated<typeof english> = {
  address: 'पता',
  licenceHint: 'जैसा आपके लाइसेंस पर लिखा है।',
  reported: 'दफ़्तर आपका लाइसेंस पक्का करेगा',
  reportedBody: 'आपने दफ़्तर को बताया: {number}, {day} तक। जब तक दफ़्तर देख न ले, पहले वाली जानकारी चलेगी।',
  nothing: 'कुछ नहीं',
  save: 'मेरी जानकारी सेव करें',
  saved: 'आपकी जानकारी सेव हुई।',
  savedReported: 'सेव हुआ। दफ़्तर आपका लाइसेंस पक्का करेगा।',
  failed: 'आपकी जानकारी नहीं आई',
}
