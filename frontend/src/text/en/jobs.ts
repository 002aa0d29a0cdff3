/** What takes long or happens by itself, and what becomes of it. */
export const jobs = {
  server: 'Server',
  title: 'Tasks',
  label: 'Tasks',
  search: 'Search by task or person',
  failed: 'The list of tasks did not come',
  oneFailed: 'The task did not come',
  emptyTitle: 'Nothing has run yet',
  emptyBody:
    'What takes long, such as an import, and what happens by itself, such as reminders, stands here with what became of it.',
  runningNow: 'Running now',

  task: 'Task',
  state: 'State',
  by: 'Started by',
  byItself: 'By itself',
  created: 'Asked for',
  started: 'Begun',
  finished: 'Over',
  tries: 'Tries',
  next: 'Next try',

  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  parked: 'Given up',
  cancelled: 'Stopped',

  reading: 'Reading',
  checking: 'Checking',
  writing: 'Writing',
  stopping: 'Is being stopped',
  reminders: 'Reminders of papers and taxes',
  amount: '{done} of {total}',
  amountOpen: '{done} so far',
  whyLast: 'The last try: {sentence}',
  parkedHint: 'It is not tried again by itself. Remove the reason first, then try again.',

  retry: 'Try again',
  retried: 'It is tried again',
  retryTitle: 'Try {task} again?',
  retryBody: 'If the reason is still there, it will fail once more.',
  cancel: 'Stop',
  stopped: 'It is being stopped',
  cancelTitle: 'Stop {task}?',
  cancelBody:
    'What is not finished by then is not done. It can be started again where it was started.',
} as const
