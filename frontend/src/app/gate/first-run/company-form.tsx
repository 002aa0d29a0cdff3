import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { Form, SaveButton } from '@/components/form/form'
import { MoneyField } from '@/components/form/money-field'
import { SelectField } from '@/components/form/select-field'
import { neededText } from '@/components/form/shapes'
import { TextAreaField } from '@/components/form/text-area-field'
import { TextField } from '@/components/form/text-field'
import { useServerForm, type ServerForm } from '@/components/form/use-server-form'
import { changeMe } from '@/features/identity/me-queries'
import { LogoField } from '@/features/settings/logo-field'
import { changeSettings } from '@/features/settings/settings-queries'
import { timeZones } from '@/features/settings/time-zones'
import { formatFor } from '@/text/format'
import { languages, speakLanguage, spokenNow, useSpoken, useText } from '@/text/language'

const GSTIN = /^([0-9A-Z]{15})?$/i

const schema = z.object({
  company_name: neededText(),
  company_gst: z
    .string()
    .check(z.trim(), z.regex(GSTIN, { error: () => spokenNow().text('gate.gstinLength') })),
  company_time_zone: z.string(),
  company_address: z.string(),
  fuel_price_per_liter: z.string(),
  language: z.enum(languages),
})

type Typed = z.input<typeof schema>

type CompanyFormProps = { readonly decided: ReadonlyMap<string, string> }

export function CompanyForm({ decided }: CompanyFormProps) {
  const text = useText()
  const router = useRouter()
  const { language } = useSpoken()
  const form = useServerForm({
    schema,
    defaults: typedBefore(decided, language),
    save: async ({ language, ...typed }, { headers }) => {
      await changeSettings(given(typed, decided), headers)
      await changeMe({ language })
      await speakLanguage(language)
    },
    touches: [['setting'], ['account', 'me']],
    onSaved: () => void router.navigate({ to: '/office' }),
  })

  return (
    <>
      <Form
        form={form}
        actions={
          <>
            <SaveButton form={form}>{text('gate.toOffice')}</SaveButton>
            <Link to="/office" className="btn quiet">
              {text('gate.later')}
            </Link>
          </>
        }
      >
        <TextField
          form={form}
          name="company_name"
          label={text('gate.companyName')}
          autoComplete="organization"
        />
        <div className="form-pair">
          <TextField form={form} name="company_gst" label={text('gate.gstin')} optional />
          <ZoneField form={form} />
        </div>
        <TextAreaField form={form} name="company_address" label={text('gate.address')} optional />
        <div className="form-pair">
          <MoneyField
            form={form}
            name="fuel_price_per_liter"
            label={text('gate.dieselPrice')}
            per={text('gate.perLitre')}
            optional
          />
          <SelectField
            form={form}
            name="language"
            label={text('gate.yourLanguage')}
            hint={text('gate.yourLanguageHint')}
            options={languages.map((value) => ({ value, label: ownNames[value] }))}
          />
        </div>
        <LogoField address={decided.get('company_logo_url') ?? null} />
      </Form>
    </>
  )
}

/** Each language is called by its own name. */
const ownNames = { en: 'English', hi: 'हिन्दी' } as const

function ZoneField({ form }: { form: ServerForm<Typed> }) {
  const text = useText()
  const { locale } = useSpoken()
  const [now] = useState(() => new Date())
  const zone = useWatch({ control: form.control, name: 'company_time_zone' })
  return (
    <SelectField
      form={form}
      name="company_time_zone"
      label={text('gate.timeZone')}
      hint={text('gate.timeZoneNow', { time: formatFor(locale, zone).time(now) })}
      options={timeZones(zone).map((value) => ({ value, label: value }))}
    />
  )
}

/** How a company is called as long as nobody has named it. */
const unnamed = 'BusManager'

function typedBefore(decided: ReadonlyMap<string, string>, language: Typed['language']): Typed {
  const kept = (key: string) => decided.get(key) ?? ''
  const name = kept('company_name')
  return {
    company_name: name === unnamed ? '' : name,
    company_gst: kept('company_gst'),
    company_time_zone: kept('company_time_zone') || 'Asia/Kolkata',
    company_address: kept('company_address'),
    fuel_price_per_liter: kept('fuel_price_per_liter'),
    language,
  }
}

/** What was left empty and never decided stays undecided. */
function given(
  typed: Omit<Typed, 'language'>,
  decided: ReadonlyMap<string, string>,
): Record<string, string> {
  const values = { ...typed, company_gst: typed.company_gst.toUpperCase() }
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => value !== '' || decided.has(key)),
  )
}
