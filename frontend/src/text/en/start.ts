import { account } from './account'
import { common } from './common'
import { driver } from './driver'
import { field } from './field'
import { form } from './form'
import { frame } from './frame'
import { gate } from './gate'
import { inbox } from './inbox'
import { parts } from './parts'
import { logo } from './logo'
import { problem } from './problem'
import { workshop } from './workshop'

export const start = {
  account,
  common,
  driver,
  field,
  form,
  frame,
  gate,
  inbox,
  logo,
  parts,
  problem,
  workshop,
}
