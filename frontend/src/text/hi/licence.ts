import type { Translated } from '../catalogue'
import type { licence as english } from '../en/licence'

export const licence: Translated<typeof english> = {
  title: 'ड्राइविंग लाइसेंस',
  number: 'लाइसेंस नंबर',
  until: 'लाइसेंस कब तक',
  valid: 'ठीक है',
  notEntered: 'दर्ज नहीं',
  expired: 'ख़त्म',
  lastDay: 'आख़िरी दिन',
  daysLeft: { one: '{count} दिन', other: '{count} दिन' },
  toConfirm: 'पक्का करना है',
  waits: 'दफ़्तर देखेगा',

  saysValid: '{day} तक चलेगा।',
  saysNotEntered: 'आख़िरी तारीख़ दर्ज नहीं है।',
  saysExpired: {
    one: '{count} दिन पहले, {day} को ख़त्म हुआ।',
    other: '{count} दिन पहले, {day} को ख़त्म हुआ।',
  },
  saysLastDay: 'आज, {day}, आख़िरी दिन है।',
  saysExpiring: {
    one: '{count} दिन में, {day} को ख़त्म होगा।',
    other: '{count} दिन में, {day} को ख़त्म होगा।',
  },
}
