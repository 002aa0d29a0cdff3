import type { Translated } from '../catalogue'
import type { jobs as english } from '../en/jobs'

export const jobs: Translated<typeof english> = {
  server: 'सर्वर',
  title: 'काम',
  label: 'काम की सूची',
  search: 'काम या नाम',
  failed: 'काम की सूची नहीं आई',
  oneFailed: 'इस काम का हाल नहीं आया',
  emptyTitle: 'अभी तक कुछ नहीं चला',
  emptyBody:
    'जिसमें देर लगती है, जैसे इम्पोर्ट, और जो अपने आप होता है, जैसे याद दिलाना, वह और उसका नतीजा यहाँ दिखता है।',
  runningNow: 'अभी चल रहा है',

  task: 'काम',
  state: 'हाल',
  by: 'किसने शुरू किया',
  byItself: 'अपने आप',
  created: 'कब कहा गया',
  started: 'शुरू हुआ',
  finished: 'ख़त्म हुआ',
  tries: 'कितनी कोशिशें',
  next: 'अगली कोशिश',

  waiting: 'बारी का इंतज़ार',
  running: 'चल रहा है',
  done: 'हो गया',
  parked: 'नहीं हो पाया',
  cancelled: 'रोका गया',

  reading: 'पढ़ रहा है',
  checking: 'जाँच रहा है',
  writing: 'लिख रहा है',
  stopping: 'रोका जा रहा है',
  importCheck: 'इम्पोर्ट की जाँच',
  importWriting: 'इम्पोर्ट',
  reminders: 'काग़ज़ और टैक्स याद दिलाना',
  tripPlanning: 'ट्रिपों की योजना',
  amount: '{total} में से {done}',
  amountOpen: 'अब तक {done}',
  whyLast: 'पिछली कोशिश: {sentence}',
  parkedHint: 'अब यह अपने आप दोबारा नहीं होगा। पहले वजह ठीक करें, फिर दोबारा कोशिश करें।',

  retry: 'फिर कोशिश करें',
  retried: 'फिर कोशिश हो रही है',
  retryTitle: '“{task}” की फिर कोशिश करें?',
  retryBody: 'वजह ठीक नहीं हुई हो, तो फिर नहीं होगा।',
  cancel: 'रोकें',
  stopped: 'रोका जा रहा है',
  cancelTitle: '“{task}” को रोकें?',
  cancelBody: 'जो तब तक पूरा नहीं हुआ, वह नहीं होगा। जहाँ से शुरू किया था, वहीं से फिर शुरू कर सकते हैं।',
}
