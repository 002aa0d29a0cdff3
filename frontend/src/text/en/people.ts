/** Accounts, registrations and where people are signed in. */
export const people = {} as const
