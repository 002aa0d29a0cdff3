import * as z from 'zod/mini'
import { neededText } from '@/components/form/shapes'
import type { Workshop } from './workshop-queries'

/** A workshop as it stands in the form. */
export type WorkshopValues = {
  org_name: string
  org_code: string
  contact_person: string
  phone: string
  email: string
  address: string
}

const members = {
  org_name: neededText(),
  contact_person: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
}

/** A new one gets a code by itself, if nobody types one. */
export const newWorkshopSchema = z.object({ ...members, org_code: z.string() })

export const workshopSchema = z.object({ ...members, org_code: neededText() })

export const newWorkshop: WorkshopValues = {
  org_name: '',
  org_code: '',
  contact_person: '',
  phone: '',
  email: '',
  address: '',
}

export const valuesOf = (workshop: Workshop): WorkshopValues => ({
  org_name: workshop.org_name,
  org_code: workshop.org_code,
  contact_person: workshop.contact_person ?? '',
  phone: workshop.phone ?? '',
  email: workshop.email ?? '',
  address: workshop.address ?? '',
})

/** The whole of it as the server takes it. */
export const wireOf = (values: WorkshopValues) => ({
  org_name: values.org_name.trim(),
  org_code: wordOf(values.org_code),
  contact_person: wordOf(values.contact_person),
  phone: wordOf(values.phone),
  email: wordOf(values.email),
  address: wordOf(values.address),
})

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())
