import type { Translated } from '../catalogue'
import type { workshop as english } from '../en/workshop'

export const workshop: Translated<typeof english> = {
  jobs: 'आपके काम',
  noJob: 'अभी कोई काम नहीं है',
  noJobWhat:
    'जो काम आप दफ़्तर को भेजेंगे वह यहाँ दिखेगा: कौन-सी बस, क्या काम हुआ, कितना ख़र्च, और दफ़्तर ने क्या जवाब दिया।',

  own: 'आपकी वर्कशॉप',
  ownFailed: 'आपकी वर्कशॉप की जानकारी नहीं आई',
  ownNone: 'आप अभी किसी वर्कशॉप से नहीं जुड़े हैं। दफ़्तर आपको जोड़ सकता है।',
  ownHint: 'जैसा दफ़्तर में लिखा है। कुछ ग़लत हो तो दफ़्तर को बताएँ।',
  contact: 'किससे बात करें',
  address: 'पता',
}
