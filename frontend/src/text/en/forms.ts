import { account } from './account'
import { field } from './field'
import { form } from './form'
import { gate } from './gate'
import { logo } from './logo'
import { parts } from './parts'

export const forms = { account, field, form, gate, logo, parts }
