import type { Translated } from '../catalogue'
import type { decisions as english } from '../en/decisions'

export const decisions: Translated<typeof english> = {
  approve: 'मंज़ूर',
  deny: 'नामंज़ूर…',
  denyThat: '{name} नामंज़ूर करें?',
  denyHint: 'जिसने दर्ज किया है, वह आपका कारण पढ़ेगा।',
  denyNow: 'नामंज़ूर करें',
  reason: 'कारण',
  next: 'अगला',
  previous: 'पिछला',
  place: '{count} में से {at}',
  hasQuestion: 'कुछ पूछना है',
  onItsWay: 'सहेजा जा रहा है',
  facts: 'जानकारी',
  approvePlain: {
    one: 'सीधा वाला 1 मंज़ूर करें · {sum}',
    other: 'सीधे वाले {count} मंज़ूर करें · {sum}',
  },
  noPicture: 'कोई फ़ोटो नहीं लगाई गई।',
  pictureFailed: 'फ़ोटो नहीं आई। बाक़ी जानकारी पूरी है।',
  turn: 'फ़ोटो घुमाएँ',
  zoomIn: 'बड़ा करें',
  zoomOut: 'पूरी फ़ोटो',
  openPicture: 'अलग विंडो में खोलें',
}
