/** What went wrong, by the code of the problem: what happened, what was kept, what to do. */
export const problem = {
  'access.not-signed-in': 'Please sign in. Nothing was saved.',
  'access.not-allowed': 'Your role does not allow this. Nothing was changed; the office can do it.',

  'body.missing': 'The call came without content. Nothing was saved; load the page again.',
  'body.not-declared': 'The call came in a wrong form. Nothing was saved; load the page again.',
  'body.not-json': 'The call came in a wrong form. Nothing was saved; load the page again.',
  'body.too-large': 'That is more than the server takes at once. Nothing was saved; send less.',
  'body.too-slow':
    'Sending took too long. Nothing was saved; try again where the signal is better.',

  'call.misshapen':
    'The server did not understand the page. Nothing was saved; load the page again.',
  'call.unknown-address': 'There is nothing at this address. It may have been moved or removed.',
  'call.wrong-method':
    'The server did not understand the page. Nothing was saved; load the page again.',

  'driver.no-such-person': 'This person is not there any more. Load the list again.',
  'driver.nothing-reported':
    'Nothing is reported about this licence any more. Load the page again.',
  'driver.oneself':
    'This is you, and nobody can remove himself. Another person of the office can do it.',
  'driver.person-in-use':
    'This person stays: trips planned or on the way: {trips}, expenses waiting for a decision: {expenses}, timetables: {timetables}. Settle them first.',

  'expense.category-in-use': {
    one: 'An expense of this category waits for a decision, so the category stays. Decide on it first.',
    other:
      '{expenses} expenses of this category wait for a decision, so the category stays. Decide on them first.',
  },
  'expense.category-name-taken': 'There is a category {name} already. Nothing was saved.',
  'expense.no-such-category': 'This category is not there any more. Load the list again.',

  'file.damaged': 'The picture is damaged and was not kept. Take it again.',
  'file.disk-full':
    'The disk of the server is full, the file was not kept. Tell the office and try again later.',
  'file.empty': 'The file is empty and was not kept. Choose it again.',
  'file.foreign': 'This file belongs to somebody else.',
  'file.heic':
    'HEIC photos cannot be shown everywhere; the photo was not kept. Send a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.',
  'file.in-use': 'A record still shows this file, so it stays. The office can remove it.',
  'file.incomplete': 'The file did not arrive completely and was not kept. Send it again.',
  'file.link-ran-out': 'This link has run out. Load the page again, then open it.',
  'file.missing': 'No file came along. Choose one and send it again.',
  'file.no-such-part': 'The file has no such part. Load it again from the beginning.',
  'file.not-found': 'This file is not there any more.',
  'file.not-uploaded': 'The file is not on the server yet. Upload it first, then save.',
  'file.too-large': 'The file is too large and was not kept: at most {most_mb} MB.',
  'file.too-many-at-once': 'Several files are arriving at the moment. Try again in a few seconds.',
  'file.too-many-pixels':
    'The picture is too large and was not kept: {width} × {height} pixels, at most {most_megapixels} megapixels. Take it with a smaller size.',
  'file.wrong-type': 'This kind of file is not taken. Send one of {accepted}.',

  'fleet.bus-in-use':
    'This bus stays: trips planned or on the way: {trips}, timetables: {timetables}. Complete, cancel or change them first.',
  'fleet.first-ownership':
    'The bus began with this, so it stays. Change it instead of removing it.',
  'fleet.no-such-bus': 'This bus is not there any more. Load the list again.',
  'fleet.no-such-calendar': 'This calendar is not there any more. Make a new address for it.',
  'fleet.no-such-ownership': 'Nothing begins on that day any more. Load the page again.',
  'fleet.no-such-paper': 'This paper is not there any more. Load the list again.',
  'fleet.no-such-tax-record': 'This tax is not there any more. Load the list again.',
  'fleet.paper-closed': 'This paper was taken out. Bring it back before you change it.',
  'fleet.partner-missing': 'A partnership needs the name of the partner. Nothing was saved.',
  'fleet.registration-taken':
    'There is a bus with the registration {registration} already. Nothing was saved.',
  'fleet.shares-not-whole':
    'The shares of company and partner must make 100 % together. Nothing was saved.',
  'fleet.tax-paid': 'This tax is paid. Take the payment back first.',

  'identity.crowded': 'Many people are signing in at this moment. Try again in a few seconds.',
  'identity.email-stands':
    'This person has another e-mail already, and it stays. Nothing was changed; load the page again.',
  'identity.email-taken':
    'There is an account with this e-mail already. Take another one, or sign in.',
  'identity.has-records':
    'Papers or other records of this person are kept already, so the registration stays. Approve it and switch the account off.',
  'identity.last-administrator':
    'This is the last person of the office who can let others in, so nothing was changed. Give somebody else the role Office first.',
  'identity.no-such-account': 'This account is not there any more. Load the list again.',
  'identity.no-such-session': 'This sign-in has ended already.',
  'identity.not-the-first': 'The first person of the office is there already. Please sign in.',
  'identity.not-waiting': 'Somebody has decided on this registration already. Load the list again.',
  'identity.registration-closed':
    'Registration is closed. The office makes new accounts; ask there.',
  'identity.registration-waits':
    'Your registration has arrived. You can sign in as soon as the office has approved it.',
  'identity.still-waiting':
    'This registration is waiting for a decision. Approve it or turn it away; nothing was changed.',
  'identity.switched-off': 'Your account is switched off. Ask the office.',
  'identity.too-many-tries': {
    one: 'Too many tries did not fit. Wait a minute, then try again.',
    other: 'Too many tries did not fit. Wait {minutes} minutes, then try again.',
  },
  'identity.waiting-for-approval':
    'Your registration is waiting. You can sign in as soon as the office has approved it.',
  'identity.wrong-credentials': {
    one: 'E-mail or password does not fit. 1 try left, then a pause of 15 minutes.',
    other: 'E-mail or password does not fit. {tries_left} tries left, then a pause of 15 minutes.',
  },
  'identity.wrong-current-password':
    'The present password does not fit. The old one stays until you give it rightly.',
  'identity.wrong-first-run-code':
    'That is not the code that the server printed when it started. Look at its console again.',

  'import.busy':
    'Another table is being read at this moment. Nothing was saved; try again in a few seconds.',
  'import.changed-since':
    'Others have changed or used these since: {names}. Nothing was undone; change them by hand.',
  'import.column-missing':
    'No column is chosen for what every row must have. Choose it above the table.',
  'import.empty': 'There are no rows in this table. Copy the cells with their headings.',
  'import.has-wrong-cells':
    'Nothing was written: a cell is wrong in row {row}, column “{column}”. Correct it and read the table again.',
  'import.no-such-import': 'This import is not kept any more.',
  'import.not-a-table':
    'This is no table that can be read. Take an Excel workbook (.xlsx), a .csv file or copied cells.',
  'import.not-unicode':
    'The letters of this file cannot be read. Save it as “CSV UTF-8” or as .xlsx.',
  'import.too-large': 'This table is too large to be read. Nothing was saved; divide it.',
  'import.too-many-rows': 'A table can have at most {most} rows. Nothing was saved; divide it.',
  'import.wrong-step': 'This import is not at that step any more. Load the page again.',

  'input.questions': 'Something about this is odd. Nothing was saved yet; please look at it again.',
  'input.invalid':
    'Something does not fit yet, so nothing was saved. What you entered is still here.',

  'job.already-over': 'This task is over and cannot be stopped any more.',
  'job.lost': 'The server stopped each time while this was running. Its log says more.',
  'job.no-such-job': 'This task is not kept any more.',
  'job.not-parked': 'Only a task that was given up can be tried again.',
  'job.not-yours': 'Somebody else has started this task.',
  'job.unexpected': 'Something unexpected happened. The log of the server says more.',

  'key.misshapen':
    'The server did not understand the page. Nothing was saved; load the page again.',
  'key.used-for-something-else':
    'This was sent before with other content, so it was not saved again. Load the page and look whether it is there.',

  'network.no-such-route': 'This route is not there any more. Load the list again.',
  'network.route-in-use':
    'This route stays, because it is in use: {trips} trips that are planned or on the way, {timetables} timetables. Complete, cancel or change them first.',
  'network.stops-go-back':
    'The stop {stop} lies before the one above it. Put the stops in the order of the way; nothing was saved.',

  'notification.no-such-notification': 'This message is not there any more.',
  'notification.not-yours': 'This message is for somebody else.',
  'notification.too-many-streams':
    'Too many screens are kept up to date at the moment. Everything works; load the page again now and then.',

  'page.failed':
    'The page made a mistake. What was saved stays saved; load the page again and tell the office if it happens again.',

  'record.id-taken': 'This was saved before with other content. Load the page again.',
  'record.changed-meanwhile':
    'Somebody else has changed this meanwhile. Yours is not saved yet and is still here.',

  'repair.no-such-workshop': 'This workshop is not there any more. Load the list again.',
  'repair.workshop-code-taken':
    'There is a workshop with the code {code} already. Nothing was saved.',
  'repair.workshop-in-use':
    'This workshop stays (repair records: {repairs}, people who can sign in: {users}). Switch off its people first; one with repair records can be set to inactive instead.',
  'repair.workshop-put-away': 'This workshop was put away. Bring it back first.',

  'schedule.no-such-timetable': 'This timetable is not there any more. Load the list again.',
  'schedule.no-such-absence': 'This absence was taken back already. Load the list again.',
  'schedule.nothing-replaced':
    'Choose another bus or another driver for that day. Nothing was saved.',
  'schedule.day-has-trip':
    'The trip of that day is there already. Change or cancel the trip itself.',
  'schedule.bus-collides': 'On {day} {bus} runs on {route} at that time.',
  'schedule.driver-collides': 'On {day} {driver} drives on {route} at that time.',
  'schedule.short-turnaround':
    'The bus stands at its goal for {hours} h only; at least {least} h are usual.',
  'schedule.trips-in-the-way': {
    one: '{who} is planned for trip {numbers} on these days. It is marked; give it to another on the board.',
    other:
      '{who} is planned for {trips} trips on these days, among them {numbers}. They are marked; give them to another on the board.',
  },
  'schedule.timetables-in-the-way': {
    one: 'By the timetable {who} runs on {route} on {day}. Choose a replacement for such days, or no trip is made.',
    other:
      '{timetables} timetables have {who} on these days, first {route} on {day}. Choose a replacement for such days, or no trips are made.',
  },
  'schedule.day-off': 'Nothing runs on this day, as somebody has said.',
  'schedule.bus-still-out': '{bus} is still on the way with trip {number}.',
  'schedule.driver-still-out': '{driver} is still on the way with trip {number}.',
  'schedule.bus-put-away': 'The bus was put away. Choose another one in the timetable.',
  'schedule.driver-put-away':
    'The driver was put away or drives no more. Choose another one in the timetable.',
  'schedule.route-put-away': 'The route was put away. Choose another one in the timetable.',

  'server.busy':
    'Too much is going on at the moment. Nothing was saved; try again in a few seconds.',
  'server.unexpected':
    'Something failed on the server and nothing was saved. Try again; if it stays so, tell the office the number.',
  'server.unreachable':
    'The server does not answer. Nothing you entered is lost; look at the network and try again.',

  'settings.fixed-by-trips':
    'There are trips already, and each belongs to a day that begins in this time zone. So it stays; nothing was saved.',
  'settings.no-such-setting': 'There is no setting {key}.',

  'storage.unavailable': 'The database is away for a moment. Nothing was saved; try again soon.',

  'trip.no-such-trip': 'This trip is not there any more. Load the list again.',
  'trip.number-taken': 'There is a trip {number} already. Nothing was saved.',
  'trip.wrong-status': 'The trip is not at that step any more. Load the page again.',
  'trip.not-on-the-way': 'This can be done while the trip is on the way. Load the page again.',
  'trip.over': 'The trip is over. The office can still change it.',
  'trip.no-way-back': 'This trip goes one way; it has no way back.',
  'trip.return-has-entries':
    'The way back has readings or takings. Clear them before the trip becomes one-way.',
  'trip.odometer-went-back':
    '{reading} km is below the reading before it, {before} km. Nothing was saved; look at the meter again.',
  'trip.readings-missing': 'Odometer readings are missing. Enter them, then close the trip.',
  'trip.bus-already-out': '{bus} is on the way with trip {number}. Complete that one first.',
  'trip.driver-already-out': '{driver} is on the way with trip {number}. Complete that one first.',
  'trip.not-manned': 'The trip needs a bus and a driver before it can start.',
  'trip.reading-below-last':
    'The meter shows {reading} km, but trip {number} ended with {last} km.',
  'trip.reading-far-above-last': '{km} km more than {last} km, with which trip {number} ended.',
  'trip.reading-above-next':
    'The meter shows {reading} km, but trip {number} began with {next} km.',
  'trip.distance-odd': '{km} km on a route of {usual} km?',
  'trip.bus-overlaps': '{bus} is planned for trip {number} at that time.',
  'trip.driver-overlaps': '{driver} is planned for trip {number} at that time.',
  'trip.bus-away': '{bus} is not available from {from} on.',
  'trip.driver-away': '{driver} is away from {from} on.',
  'trip.bus-not-active': '{bus} is not in service.',
  'trip.paper-lapses':
    'A paper of {bus} ({kind}) holds until {until} only, and the trip ends later.',
  'trip.licence-lapses':
    'The licence of {driver} holds until {until} only, and the trip ends later.',
} as const
