import type { Translated } from '../catalogue'
import type { field as english } from '../en/field'

export const field: Translated<typeof english> = {
  missing: 'यह ज़रूरी है।',
  'not-a-choice': 'जो दिए हैं, उनमें से चुनें।',
  'not-a-date': 'यह तारीख़ नहीं है, जैसे 2026-11-21।',
  'not-a-key': 'सिर्फ़ छोटे अंग्रेज़ी अक्षर, अंक और _, पहले अक्षर, ज़्यादा से ज़्यादा {most}।',
  'not-a-number': 'यह संख्या नहीं है, जैसे 94.5।',
  'not-a-picture-address': 'यह फ़ोटो का पता नहीं है; वह https:// से शुरू होता है।',
  'not-a-telephone': 'सिर्फ़ अंक, ख़ाली जगह और + - ( ) / , लिखें।',
  'not-a-time': 'यह समय नहीं है, जैसे 14:20।',
  'not-a-time-zone': 'यह टाइम ज़ोन नहीं है, जैसे Asia/Kolkata।',
  'not-a-whole-number': 'पूरी संख्या लिखें, दशमलव के बिना।',
  'not-an-email': 'यह ई-मेल नहीं है, जैसे name@example.in।',
  'not-an-entity-tag': 'पेज पुराना हो गया है। फिर खोलें।',
  'not-an-id': 'यह नहीं मिला। सूची से चुनें।',
  'not-one-line': 'एक ही लाइन में लिखें।',
  'not-right': 'यह सही नहीं है।',
  'not-uploaded': 'फ़ाइल अभी सर्वर पर नहीं है। पहले उसे भेजें।',
  'out-of-range': '{least} से {most} तक लिखें।',
  secret: 'यह कोई राज़ जैसा लगता है; ऐसी बात सेटिंग में नहीं रखी जाती।',
  taken: 'यह पहले से लिया हुआ है।',
  'too-long': {
    one: 'ज़्यादा से ज़्यादा {most} अक्षर।',
    other: 'ज़्यादा से ज़्यादा {most} अक्षर।',
  },
  'too-many-bytes': 'यह बहुत लंबा है। छोटा लिखें।',
  'too-many-decimals': {
    one: 'दशमलव के बाद ज़्यादा से ज़्यादा {most} अंक।',
    other: 'दशमलव के बाद ज़्यादा से ज़्यादा {most} अंक।',
  },
  'too-many-entries': 'एक बार में ज़्यादा से ज़्यादा {most}।',
  'too-short': { one: 'कम से कम {least} अक्षर।', other: 'कम से कम {least} अक्षर।' },
  'too-small': 'कम से कम {least} लिखें।',
  'unusable-characters': 'इसमें ऐसे अक्षर हैं जो रखे नहीं जा सकते। फिर से लिखें।',
  'wrong-kind': 'यह इस रूप में नहीं लिया जा सकता।',
}
