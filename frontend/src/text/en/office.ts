import { decisions } from './decisions'
import { history } from './history'
import { jobs } from './jobs'
import { list } from './list'
import { palette } from './palette'
import { people } from './people'
import { settings } from './settings'
import { states } from './states'
import { system } from './system'
import { today } from './today'

export const office = {
  decisions,
  history,
  jobs,
  list,
  palette,
  people,
  settings,
  states,
  system,
  today,
}
