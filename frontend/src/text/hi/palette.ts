import type { Translated } from '../catalogue'
import type { palette as english } from '../en/palette'

export const palette: Translated<typeof english> = {
  administration: 'व्यवस्था',
  people: 'लोग',
  settings: 'सेटिंग',
  states: 'राज्य',
  system: 'सिस्टम',
  find: 'कुछ भी खोजें',
  keys: 'Ctrl K',
  keysMac: '⌘ K',
  ask: 'बस, व्यक्ति, पेज या काम खोजें',
  found: 'मिला',
  recent: 'अभी इस्तेमाल किए',
  pages: 'पेज',
  actions: 'काम',
  nothing: '“{typed}” नाम का कुछ नहीं है',
  nothingHint:
    'बसें नंबर या नाम से, लोग नाम, फ़ोन या लाइसेंस से, रूट, वर्कशॉप, ख़र्च की क़िस्में, पेज और काम अपने नाम से मिलते हैं।',
  choose: 'चुनें',
  open: 'खोलें',
  openBeside: 'नए टैब में',
  onlyActions: 'सिर्फ़ कामों के लिए {key} लिखें',
  themeLight: 'हल्के रंग',
  themeDark: 'गहरे रंग',
  themeSystem: 'रंग जैसे फ़ोन या कंप्यूटर में हैं',
  waiting: 'बाक़ी',
  results: { one: '{count} मिला', other: '{count} मिले' },
}
