import { describe, expect, it } from 'vitest'
import { changesOf, type PersonValues } from './person-values'

const seen: PersonValues = {
  full_name: 'Ramesh Pawar',
  phone: '98220 11223',
  address: '',
  license_number: 'MH12 20110012345',
  license_expiry: '2027-03-01',
}

describe('what is sent of a person', () => {
  it('is nothing when nothing was changed, whatever the spaces', () => {
    expect(changesOf({ ...seen, phone: ' 98220 11223 ' }, seen)).toEqual({})
  })

  it('is only what was changed; what was emptied is sent as nothing', () => {
    expect(changesOf({ ...seen, phone: '', address: 'Paud' }, seen)).toEqual({
      phone: null,
      address: 'Paud',
    })
  })
})
