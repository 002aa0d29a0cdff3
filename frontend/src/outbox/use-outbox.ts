import { useSyncExternalStore } from 'react'
import { onOutboxChange, outboxNow } from './outbox'

/** What was done on this phone and is not with the server yet. */
export const useOutbox = () => useSyncExternalStore(onOutboxChange, outboxNow)
