import type { Translated } from '../catalogue'
import type { logo as english } from '../en/logo'

export const logo: Translated<typeof english> = {
  title: 'लोगो',
  alt: 'लोगो, जैसा आपके काग़ज़ों पर दिखता है',
  choose: 'फ़ोटो चुनें',
  another: 'दूसरी फ़ोटो चुनें',
  hint: 'PNG, JPEG या WebP, ज़्यादा से ज़्यादा {size}। चुनते ही सहेज ली जाती है।',
  sending: 'फ़ोटो जा रही है',
  saved: 'लोगो सहेज लिया गया।',
  remove: 'लोगो हटाएँ',
  removed: 'लोगो हटा दिया',
  back: 'लोगो वापस आ गया',
  elsewhere:
    'लोगो किसी और सर्वर पर है ({address})। वह यहाँ नहीं दिखाया जाता, क्योंकि उस सर्वर को पता चल जाएगा कि यह पन्ना कौन खोलता है। यहाँ रखने के लिए फ़ोटो चुनें।',
}
