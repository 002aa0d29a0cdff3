import type { Translated } from '../catalogue'
import type { list as english } from '../en/list'

export const list: Translated<typeof english> = {
  filterList: 'छाँटें: {name}',
  removeFilter: 'छँटाई हटाएँ: {name} {value}',
  clearFilter: 'छँटाई हटाएँ',
  anyOf: '{count} में से कोई',
  nothingFits: '{asked}: ऐसा कुछ नहीं मिला।',
  notUpdated: 'यह सूची {time} की है; नई नहीं आई।',
  order: 'क्रम',
  columns: 'कॉलम',
  export: '{count} निकालें',
  pages: 'पन्ने',
  pageSize: 'एक पन्ने पर',
  range: '{total} में से {from}–{to}',
  previousPage: 'पिछला पन्ना (Page Up)',
  nextPage: 'अगला पन्ना (Page Down)',
  selectPage: 'इस पन्ने के सब चुनें',
  selectRow: '{name} चुनें',
  selectAll: 'सब {count} चुनें',
  selected: { one: '{count} चुना', other: '{count} चुने' },
  withSelected: 'चुने हुए के साथ',
  clearSelection: 'चुनाव हटाएँ',
  previousRecord: 'पिछला (ऊपर तीर)',
  nextRecord: 'अगला (नीचे तीर)',
  closePanel: 'बंद करें (Esc)',
}
