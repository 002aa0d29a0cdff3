/** Before anybody is known: sign-in, registration, first run. */
export const gate = {} as const
