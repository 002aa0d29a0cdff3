import type { Translated } from '../catalogue'
import type { states as english } from '../en/states'

export const states: Translated<typeof english> = {
  title: 'राज्य',
  beside: '{states} राज्य और {territories} केंद्र शासित प्रदेश',
  intro:
    'रूट एक राज्य से दूसरे तक जाता है, हर बस किसी एक राज्य की होती है, और इनवॉइस पर CGST और SGST लगेगा या IGST, यह दोनों पक्षों के राज्य से तय होता है। यह सूची BusManager के साथ आती है और सब जगह एक जैसी है, इसलिए यहाँ कुछ बदला नहीं जाता।',
  list: 'राज्य और केंद्र शासित प्रदेश',
  search: 'नाम या कोड',
  failed: 'राज्यों की सूची नहीं आई',
  name: 'नाम',
  code: 'कोड',
  kind: 'क़िस्म',
  state: 'राज्य',
  territory: 'केंद्र शासित प्रदेश',
  emptyTitle: 'कोई राज्य नहीं मिला',
  empty:
    'राज्य BusManager के साथ आते हैं, यानी डेटाबेस अधूरा है। सर्वर वाली मशीन पर “./busmanager doctor” कारण बताएगा।',
}
