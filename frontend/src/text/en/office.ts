import { bus } from './bus'
import { decisions } from './decisions'
import { fleet } from './fleet'
import { history } from './history'
import { jobs } from './jobs'
import { list } from './list'
import { palette } from './palette'
import { people } from './people'
import { person } from './person'
import { settings } from './settings'
import { states } from './states'
import { system } from './system'
import { today } from './today'

export const office = {
  bus,
  decisions,
  fleet,
  history,
  jobs,
  list,
  palette,
  people,
  person,
  settings,
  states,
  system,
  today,
}
