import type { Translated } from '../catalogue'
import type { workshops as english } from '../en/workshops'

export const workshops: Translated<typeof english> = {
  title: 'वर्कशॉप',
  one: 'वर्कशॉप',
  oneFailed: 'यह वर्कशॉप नहीं आई',
  search: 'कोड, नाम या आदमी',
  failed: 'वर्कशॉप की सूची नहीं आई',
  emptyTitle: 'अभी कोई वर्कशॉप नहीं',
  emptyBody:
    'जो वर्कशॉप यहाँ दर्ज है वह साइन इन करके अपने काम, बिल और फ़ोटो भेज सकती है और दफ़्तर का जवाब देख सकती है।',
  show: 'दिखाएँ',
  archived: 'हटाई हुई',

  code: 'कोड',
  newCodeHint: 'ख़ाली छोड़ें तो अगला नंबर अपने आप लगेगा, जैसे RO0007।',
  codeHint: 'ज़्यादा से ज़्यादा दस अक्षर और अंक',
  name: 'नाम',
  contact: 'किससे बात करें',
  address: 'पता',
  people: 'लोग',
  jobs: 'काम',
  active: 'नए काम मिलते हैं',
  inactive: 'नए काम बंद',

  add: 'नई वर्कशॉप',
  addSave: 'वर्कशॉप जोड़ें',
  added: 'वर्कशॉप जुड़ी: {name}',
  edit: 'बदलें',
  editTitle: '{name} बदलें',
  save: 'वर्कशॉप सहेजें',
  saved: 'सहेजा: {name}',
  deactivate: 'नए काम बंद करें',
  activate: 'फिर काम दें',

  nobody: 'इस वर्कशॉप का कोई अभी साइन इन नहीं कर सकता।',
  newUser: 'नया आदमी',
  newUserTitle: '{name} का नया आदमी',
  newUserSave: 'आदमी जोड़ें',
  userAdded: '{name} अब साइन इन कर सकते हैं।',

  remove: 'वर्कशॉप हटाएँ',
  removeTitle: '{name} वर्कशॉप हटाएँ?',
  removeBody:
    'जिस वर्कशॉप की मरम्मत की एंट्री या साइन इन करने वाले लोग हैं, वह रहेगी; उसके नए काम बंद कर दें। बाक़ी मिट जाती हैं, या पुराने रिकॉर्ड में नाम हो तो अलग रखी जाती हैं।',
  putAway: '{name} हटा दी, रिकॉर्ड रखा है।',
  deleted: '{name} मिटा दी।',
  putAwayNotice: 'यह वर्कशॉप {day} को हटाई गई',
  putAwayBody: 'अब यह किसी सूची में नहीं दिखती; इसका रिकॉर्ड रखा है।',
  bringBack: 'वापस लाएँ',
  broughtBack: '{name} फिर सूची में है।',
  historyUser: 'यूज़र जोड़ा',
}
