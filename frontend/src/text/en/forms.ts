import { account } from './account'
import { field } from './field'
import { form } from './form'
import { gate } from './gate'
import { licence } from './licence'
import { logo } from './logo'
import { parts } from './parts'
import { profile } from './profile'

export const forms = { account, field, form, gate, licence, logo, parts, profile }
