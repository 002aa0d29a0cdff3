/** Navigation, connection, what the application says about itself. */
export const frame = {
  skip: 'Skip to content',
  navigation: 'Main',
  menu: 'Menu',
  today: 'Today',
  jobs: 'Jobs',
  buses: 'Buses',
  inbox: 'Inbox',
  me: 'Me',
  more: 'More',
  account: 'My account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: 'हिन्दी में बदलें',
  english: 'English',
  hindi: 'हिन्दी',
  themeNow: 'Colours: {theme}. Change',

  connection: 'Connection',
  offline: 'No connection to the server. What you see was kept on this device.',
  offlineSince: 'No connection to the server. What you see is from {time}.',
  offlineWaiting: 'Offline · {count} waiting',
  sending: 'Sending {done} of {count}',
  sendingNow: 'Sending',
  sent: 'All sent · {time}',
  attention: {
    one: '{count} needs attention: {reason}',
    other: '{count} need attention: {reason}',
  },
  see: 'See',
  fix: 'Put right',

  notHere: 'The page you asked for is not there any more, or not yet. This is your start page.',
  notYours: 'The page you asked for is for others. This is your start page.',
  missingTitle: 'There is no page at this address',
  missingWhat: 'Perhaps it was mistyped, or the page has moved. Nothing is lost.',
  toStart: 'Go to the start page',

  failedTitle: 'This page did not come',
  failedAway:
    'The server cannot be reached. Nothing that you saved is lost. Try again when there is a connection.',
  failedBusy: 'The server could not answer. Nothing that you saved is lost. Try again in a moment.',
  failedRefused:
    'The server did not hand out what this page shows. Nothing that you saved is lost.',
  failedHere: 'A mistake in this page stopped it. Nothing that you saved is lost.',
  failedAgain: 'If it stays so, tell the person who looks after the server.',
  copyDetails: 'Copy what happened',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  updatedTitle: 'There is a newer version',
  updatedWhat:
    'This page belongs to the version before it. Load again to go on with the new one; nothing that you saved is lost.',
  loadAgain: 'Load again',
  partAwayTitle: 'This page is not on this device yet',
  partAwayWhat:
    'It comes from the server, and there is no connection. Nothing that you saved is lost.',

  newVersion: 'A new version is ready.',
  newVersionLoad: 'Load it',
  newVersionLater: 'Later',
  plainHttpTitle: 'Without a network this does not start',
  plainHttpWhat:
    'Keeping the application on this device, and putting it among its apps, needs an address that begins with https://. The office can ask whoever looks after the server for one. Everything else works.',
  plainHttpRead: 'Understood',
  keptOnDevice: 'Kept on this device: it starts without a network, too.',
} as const
