import { common } from './common'
import { driver } from './driver'
import { frame } from './frame'
import { inbox } from './inbox'
import { problem } from './problem'
import { trip } from './trip'
import { workshop } from './workshop'

export const start = { common, driver, frame, inbox, problem, trip, workshop }
