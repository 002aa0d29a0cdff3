import { audit } from './audit'
import { board } from './board'
import { bus } from './bus'
import { categories } from './categories'
import { decisions } from './decisions'
import { fleet } from './fleet'
import { history } from './history'
import { imports } from './imports'
import { jobs } from './jobs'
import { list } from './list'
import { palette } from './palette'
import { papers } from './papers'
import { people } from './people'
import { person } from './person'
import { routes } from './routes'
import { schedule } from './schedule'
import { settings } from './settings'
import { states } from './states'
import { system } from './system'
import { today } from './today'
import { trips } from './trips'
import { workshops } from './workshops'

export const office = {
  audit,
  board,
  bus,
  categories,
  decisions,
  fleet,
  history,
  imports,
  jobs,
  list,
  palette,
  papers,
  people,
  person,
  routes,
  schedule,
  settings,
  states,
  system,
  today,
  trips,
  workshops,
}
