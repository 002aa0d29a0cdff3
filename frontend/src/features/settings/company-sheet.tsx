import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { PhoneField, EmailField, TextField } from '@/components/form/text-field'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { formatFor } from '@/text/format'
import { useSpoken, useText } from '@/text/language'
import { LogoField } from './logo-field'
import type { OfficeSettings } from './office-settings-queries'
import { SettingsSheet } from './settings-sheet'
import { timeZones } from './time-zones'
import type { SettingsForm } from './use-settings-form'

type CompanySheetProps = { readonly form: SettingsForm; readonly settings: OfficeSettings }

/** What stands on every paper that leaves the house. */
export function CompanySheet({ form, settings }: CompanySheetProps) {
  const text = useText()
  return (
    <SettingsSheet title={text('settings.company')} says={text('settings.companySays')}>
      <TextField
        form={form}
        name="company_name"
        label={text('settings.companyName')}
        autoComplete="organization"
      />
      <TextAreaField form={form} name="company_address" label={text('settings.address')} optional />
      <div className="form-pair">
        <PhoneField
          form={form}
          name="company_phone"
          label={text('common.phone')}
          hint={text('settings.phoneHint')}
          optional
        />
        <EmailField form={form} name="company_email" label={text('common.email')} optional />
      </div>
      <div className="form-pair">
        <TextField
          form={form}
          name="company_gst"
          label={text('settings.gstin')}
          hint={text('settings.gstinHint')}
          optional
        />
        <ZoneField form={form} fixed={settings.fixed.includes('company_time_zone')} />
      </div>
      <LogoField address={settings.logo} />
      <p>
        <Link to="/office/papers/company">{text('settings.companyPapers')}</Link>
      </p>
    </SettingsSheet>
  )
}

function ZoneField({ form, fixed }: { form: SettingsForm; fixed: boolean }) {
  const text = useText()
  const { locale } = useSpoken()
  const [now] = useState(() => new Date())
  const zone = useWatch({ control: form.control, name: 'company_time_zone' })
  const [options] = useState(() => timeZones(zone).map((value) => ({ value, label: value })))
  return (
    <SelectField
      form={form}
      name="company_time_zone"
      label={text('settings.zone')}
      hint={text(fixed ? 'settings.zoneFixed' : 'settings.zoneHint', {
        time: formatFor(locale, zone).time(now),
      })}
      fixed={fixed}
      options={options}
    />
  )
}
