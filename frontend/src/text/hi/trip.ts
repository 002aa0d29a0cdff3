import type { Translated } from '../catalogue'
import type { trip as english } from '../en/trip'

export const trip: Translated<typeof english> = {
  planned: 'तय',
  running: 'चल रही है',
  done: 'पूरी',
  cancelled: 'रद्द',
  late: '{by} लेट',
  minutes: '{minutes} मिनट',
  hours: '{hours} घंटे',
  hoursAndMinutes: '{hours} घंटे {minutes} मिनट',
  days: { one: '{count} दिन', other: '{count} दिन' },
  outward: 'जाना',
  back: 'वापसी',
  wholeWay: 'ट्रिप',
  oneWay: 'एक तरफ़',
  twoWay: 'आना-जाना',
  to: 'से',
  left: '{time} पर निकली',
  arrived: '{time} पर पहुँची',
  due: '{time} तक पहुँचेगी',
  notBegun: 'शुरू नहीं हुई',
  notRead: 'रीडिंग अभी नहीं',
  didNotRun: 'नहीं चली',
  usualKm: 'तय {km}',
  drivenKm: '{km}, तय {usual}',
  perhaps: 'शायद दो अंक उलट गए: {guess} किमी?',
}
