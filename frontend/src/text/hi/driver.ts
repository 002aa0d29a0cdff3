import type { Translated } from '../catalogue'
import type { driver as english } from '../en/driver'

export const driver: Translated<typeof english> = {
  greeting: 'नमस्ते, {name}',
  noTrip: 'अभी आपके लिए कोई ट्रिप तय नहीं है',
  noTripWhat: 'दफ़्तर जब आपको ट्रिप देगा तो यहाँ दिखेगी: कौन-सी बस, कहाँ से कहाँ, और कब निकलना है।',
  messages: 'नए संदेश',
  allMessages: 'सारे संदेश',
  noMessages: 'अभी कोई संदेश नहीं है। दफ़्तर जो बताएगा वह यहाँ दिखेगा।',
  messagesFailed: 'संदेश नहीं आए',
  newMessage: 'नया',
  phone: 'यह फ़ोन',
  connected: 'सर्वर से जुड़ा है',
  notConnected: 'सर्वर से नेटवर्क नहीं है',
  installed: 'इस फ़ोन में इंस्टॉल है',
  notInstalled:
    'ब्राउज़र में खुला है। ब्राउज़र के मेन्यू में “होम स्क्रीन पर जोड़ें” दबाने से BusManager बाक़ी ऐप के साथ दिखेगा।',
}
