import type { Translated } from '../catalogue'
import type { form as english } from '../en/form'

export const form: Translated<typeof english> = {
  saving: 'सहेजा जा रहा है',
  kept: 'आपने जो भरा है, वह यहीं है।',
  showPassword: 'पासवर्ड दिखाएँ',
  hidePassword: 'पासवर्ड छिपाएँ',
  leaveTitle: 'बिना सहेजे जाना है?',
  leaveBody: 'आपने यहाँ जो भरा है, वह अभी सहेजा नहीं गया। जाने पर वह मिट जाएगा।',
  leave: 'बिना सहेजे जाएँ',
  stay: 'यहीं रहें',
  askedTitle: { one: 'इसे एक बार फिर देख लें', other: 'इन्हें एक बार फिर देख लें' },
  askedBack: 'बदलना है',
  askedYes: 'ठीक है, सहेजें',
  reason: 'कारण',
  reasonHint: 'यह रिकॉर्ड के साथ रहेगा, ताकि बाद में देखने वाला समझ सके।',
  changedTitle: 'इस बीच किसी और ने इसे बदल दिया',
  changedBody: 'कुछ भी मिटा नहीं है: हर जगह चुनें कि कौन-सा रहे।',
  changedSave: 'जो चुना है, वह सहेजें',
  compare: 'मिलाकर देखें',
  mine: 'आपका',
  theirs: 'दूसरे का',
  found: { one: '{count} मिला', other: '{count} मिले' },
}
