import { bus } from './bus'

export const glance = { bus }
