/** The driver's start page. */
export const driver = {
  greeting: 'Hello, {name}',
  noTrip: 'No trip is planned for you',
  noTripWhat:
    'When the office gives you a trip, it stands here: the bus, from where to where, and when it leaves.',
  messages: 'Latest messages',
  allMessages: 'All messages',
  noMessages: 'No messages yet. What the office tells you stands here.',
  messagesFailed: 'The messages did not come',
  newMessage: 'new',
  phone: 'This phone',
  connected: 'Connected to the server',
  notConnected: 'No connection to the server',
  installed: 'Installed on this phone',
  notInstalled:
    'Opened in the browser. “Add to home screen” in its menu puts BusManager beside your other apps.',
} as const
