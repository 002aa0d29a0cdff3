import type { Translated } from '../catalogue'
import type { today as english } from '../en/today'

export const today: Translated<typeof english> = {
  title: 'आज',
  waitingTitle: 'आपके लिए बाक़ी',
  waits: { one: '{count} काम आपके लिए बाक़ी है', other: '{count} काम आपके लिए बाक़ी हैं' },
  nothingWaits: 'आपके लिए कुछ बाक़ी नहीं है',
  nothingWaitsWhat: 'जिन लोगों को आपकी हाँ चाहिए वे, और नए संदेश, यहाँ दिखते हैं।',
  waitingFailed: 'क्या बाक़ी है, यह नहीं आया',
  registrations: { one: '{count} नया नाम', other: '{count} नए नाम' },
  registrationsWhat: 'साइन इन करना चाहते हैं, आपकी हाँ बाक़ी है',
  decideRegistrations: { one: '{count} नाम पर फ़ैसला करें', other: '{count} नामों पर फ़ैसला करें' },
  messages: { one: '{count} नया संदेश', other: '{count} नए संदेश' },
  messagesWhat: 'आपके संदेशों में',
  readMessages: { one: '{count} संदेश पढ़ें', other: '{count} संदेश पढ़ें' },

  server: 'सर्वर',
  serverWell: 'सर्वर ठीक चल रहा है',
  serverWants: 'सर्वर पर ध्यान दें',
  serverFailed: 'सर्वर का हाल नहीं आया',
  serverMore: 'सिस्टम',
  database: 'डेटाबेस',
  databaseAnswers: '{millis} ms में जवाब देता है',
  databaseAway: 'जवाब नहीं दे रहा',
  databaseBehind: 'इस वर्शन के लिए तैयार नहीं है',
  backup: 'पिछला बैकअप',
  noBackup: 'अभी तक कोई नहीं',
  disk: 'डिस्क पर ख़ाली जगह',
}
