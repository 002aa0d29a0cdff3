import { createMemoryHistory, createRouter } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import notices from '../../../docs/notices.json'
import { makeQueryClient } from '@/api/query-client'
import { signInAs } from '@/testing/token'
import { landing, ownPath } from './places'
import { routeTree } from './routes'

/** Where somebody lands who opens an address, and whether that is explained. */
async function open(address: string) {
  const router = createRouter({
    routeTree,
    context: { queries: makeQueryClient() },
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  await router.load()
  const { location, matches } = router.state
  return {
    at: location.href,
    detour: location.state.detour,
    missing: matches.some((match) => match.status === 'notFound' || match._notFound === true),
  }
}

const trip = '0198f1ee-0000-7000-8000-000000000001'

const links = Object.entries(notices).flatMap(([kind, { link }]) =>
  link === null ? [] : [{ kind, link }],
)

const roles = ['nobody', 'admin', 'driver', 'repair_org'] as const
type Role = (typeof roles)[number]

const own = { detour: undefined, missing: false }
const notHere = { detour: 'not-here', missing: false }
const notYours = { detour: 'not-yours', missing: false }

/** What each role sees at an address: where it lands, and how that is explained. */
type Row = readonly [address: string, ...expected: readonly [string, object?][]]

const table: readonly Row[] = [
  // address, nobody, office, driver, workshop
  ['/', ['/sign-in'], ['/office'], ['/driver'], ['/workshop']],
  ['/sign-in', ['/sign-in'], ['/office'], ['/driver'], ['/workshop']],
  ['/login', ['/sign-in'], ['/office'], ['/driver'], ['/workshop']],
  ['/dashboard', ['/sign-in'], ['/office'], ['/driver'], ['/workshop']],
  ['/register', ['/register'], ['/register'], ['/register'], ['/register']],
  ['/signup', ['/register'], ['/register'], ['/register'], ['/register']],
  ['/first-run', ['/first-run'], ['/first-run'], ['/first-run'], ['/first-run']],
  [
    '/office',
    ['/sign-in?to=%2Foffice'],
    ['/office'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/office/people?show=waiting',
    ['/sign-in?to=%2Foffice%2Fpeople%3Fshow%3Dwaiting'],
    ['/office/people?show=waiting'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/driver',
    ['/sign-in?to=%2Fdriver'],
    ['/office', notYours],
    ['/driver'],
    ['/workshop', notYours],
  ],
  [
    '/driver/inbox',
    ['/sign-in?to=%2Fdriver%2Finbox'],
    ['/office', notYours],
    ['/driver/inbox'],
    ['/workshop', notYours],
  ],
  [
    '/workshop/profile',
    ['/sign-in?to=%2Fworkshop%2Fprofile'],
    ['/office', notYours],
    ['/driver', notYours],
    ['/workshop/profile'],
  ],
  // the original's addresses
  [
    '/admin',
    ['/sign-in?to=%2Foffice'],
    ['/office'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/buses',
    ['/sign-in?to=%2Foffice%2Fbuses'],
    ['/office/buses'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/driver/buses?q=7781',
    ['/sign-in?to=%2Fdriver%2Fbuses%3Fq%3D7781'],
    ['/office', notYours],
    ['/driver/buses?q=7781'],
    ['/workshop', notYours],
  ],
  [
    '/admin/drivers?search=ram',
    ['/sign-in?to=%2Foffice%2Fpeople%3Fsearch%3Dram'],
    ['/office/people?search=ram'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/drivers?person=0198f1ee-0000-7000-8000-000000000001',
    ['/sign-in?to=%2Foffice%2Fpeople%2F0198f1ee-0000-7000-8000-000000000001'],
    ['/office/people/0198f1ee-0000-7000-8000-000000000001'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/drivers?person=nonsense',
    ['/sign-in?to=%2Foffice%2Fpeople%3Fperson%3Dnonsense'],
    ['/office/people?person=nonsense'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/trips?trip=0198f1ee-0000-7000-8000-000000000001',
    ['/sign-in?to=%2Foffice%2Ftrips%2F0198f1ee-0000-7000-8000-000000000001'],
    ['/office/trips/0198f1ee-0000-7000-8000-000000000001'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/trips?status=completed',
    ['/sign-in?to=%2Foffice%2Ftrips%3Fstatus%3Dcompleted'],
    ['/office/trips?status=completed'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/driver/me',
    ['/sign-in?to=%2Fdriver%2Fprofile'],
    ['/office', notYours],
    ['/driver/profile'],
    ['/workshop', notYours],
  ],
  [
    '/repair/profile',
    ['/sign-in?to=%2Fworkshop%2Fprofile'],
    ['/office', notYours],
    ['/driver', notYours],
    ['/workshop/profile'],
  ],
  [
    '/admin/settings',
    ['/sign-in?to=%2Foffice%2Fsettings'],
    ['/office/settings'],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/admin/invoices?status=paid',
    ['/sign-in?to=%2Fadmin%2Finvoices%3Fstatus%3Dpaid'],
    ['/office', notHere],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/driver/trips',
    ['/sign-in?to=%2Fdriver%2Ftrips'],
    ['/office', notYours],
    ['/driver/trips'],
    ['/workshop', notYours],
  ],
  [
    '/driver/expenses',
    ['/sign-in?to=%2Fdriver%2Fexpenses'],
    ['/office', notYours],
    ['/driver', notHere],
    ['/workshop', notYours],
  ],
  [
    '/driver/profile',
    ['/sign-in?to=%2Fdriver%2Fprofile'],
    ['/office', notYours],
    ['/driver/profile'],
    ['/workshop', notYours],
  ],
  [
    '/repair',
    ['/sign-in?to=%2Fworkshop'],
    ['/office', notYours],
    ['/driver', notYours],
    ['/workshop'],
  ],
  [
    '/repair/records',
    ['/sign-in?to=%2Frepair%2Frecords'],
    ['/office', notYours],
    ['/driver', notYours],
    ['/workshop', notHere],
  ],
  // addresses that never were
  [
    '/office/nothing',
    ['/sign-in?to=%2Foffice%2Fnothing'],
    ['/office/nothing', { missing: true }],
    ['/driver', notYours],
    ['/workshop', notYours],
  ],
  [
    '/driver/nothing',
    ['/sign-in?to=%2Fdriver%2Fnothing'],
    ['/office', notYours],
    ['/driver/nothing', { missing: true }],
    ['/workshop', notYours],
  ],
  ...(['/nothing', '/nothing/at/all'].map((address) => [
    address,
    ...roles.map(() => [address, { missing: true }] as const),
  ]) as unknown as readonly Row[]),
]

const cases = table.flatMap(([address, ...expected]) =>
  roles.map((role, at) => {
    const [landsAt, how = own] = expected[at] ?? []
    return { role, address, landsAt, how }
  }),
)

describe('an address', () => {
  it.each(cases)('$address leads $role to $landsAt', async ({ role, address, landsAt, how }) => {
    signInUnlessNobody(role)

    expect(await open(address)).toMatchObject({ at: landsAt, ...how })
  })

  it('leads somebody with an unknown role to the door', async () => {
    signInAs('inspector')

    expect((await open('/')).at).toBe('/sign-in')
    expect((await open('/office')).at).toBe('/sign-in')
  })
})

function signInUnlessNobody(role: Role) {
  if (role !== 'nobody') signInAs(role)
}

describe('after signing in', () => {
  it.each([
    ['admin', '/office/people?show=waiting', '/office/people?show=waiting'],
    ['admin', '/admin/invoices', '/admin/invoices'],
    ['admin', '/driver/inbox', '/office'],
    ['driver', '/office/people', '/driver'],
    ['driver', '/driver/inbox#latest', '/driver/inbox#latest'],
    ['repair_org', '/repair', '/repair'],
    ['repair_org', undefined, '/workshop'],
    ['driver', '/officers', '/driver'],
  ])('%s, who wanted to go to %s, comes to %s', (role, asked, place) => {
    signInAs(role)

    expect(landing(asked)).toBe(place)
  })

  it('the door sends on whoever is signed in already', async () => {
    signInAs('driver')

    expect((await open('/sign-in?to=%2Fdriver%2Finbox')).at).toBe('/driver/inbox')
    expect((await open('/sign-in?to=%2Foffice')).at).toBe('/driver')
  })

  it.each([
    '//elsewhere.example',
    'https://elsewhere.example/office',
    '/\\elsewhere.example',
    'office',
    '',
    7,
    undefined,
  ])('%s is no page of ours', (address) => {
    expect(ownPath(address)).toBeUndefined()
  })
})

describe('a message', () => {
  it.each(links)('of the kind $kind leads to a page of ours: $link', async ({ link }) => {
    signInAs(link.startsWith('/driver') ? 'driver' : 'admin')

    const { at, detour, missing } = await open(link.replaceAll('{id}', trip))

    expect({ detour, missing }).toEqual(own)
    expect(at).toMatch(/^\/(office|driver)\/./)
    if (link.includes('{id}')) expect(at).toMatch(new RegExp(`(/|[?&]open=)${trip}$`))
  })
})
