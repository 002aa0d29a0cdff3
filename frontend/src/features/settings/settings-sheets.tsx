import './settings.css'
import { Form, SaveButton } from '@/components/form/form'
import { useText } from '@/text/language'
import { CompanySheet } from './company-sheet'
import { MailSheet } from './mail-sheet'
import type { OfficeSettings } from './office-settings-queries'
import { OtherSettings } from './other-settings'
import { PlanningSheet } from './planning-sheet'
import { RegistrationSheet } from './registration-sheet'
import { RemindersSheet } from './reminders-sheet'
import { SignInSheet } from './sign-in-sheet'
import { useSettingsForm } from './use-settings-form'
import { TakingsSheet } from './takings-sheet'
import { UsualValuesSheet } from './usual-values-sheet'

/** Sheet after sheet, and one button for all of them that stays in sight. */
export function SettingsSheets({ settings }: { settings: OfficeSettings }) {
  const text = useText()
  const form = useSettingsForm(settings)
  return (
    <div className="settings">
      <Form
        form={form}
        actions={
          <>
            <SaveButton form={form} calm>
              {text('settings.save')}
            </SaveButton>
            {form.dirty && (
              <button type="button" className="btn quiet" onClick={form.discard}>
                {text('settings.discard')}
              </button>
            )}
            <span className={form.dirty ? 'small soft unsaved' : 'small soft'} role="status">
              {form.dirty ? text('settings.unsaved') : text('settings.allSaved')}
            </span>
          </>
        }
      >
        <CompanySheet form={form} settings={settings} />
        <UsualValuesSheet form={form} />
        <PlanningSheet form={form} />
        <TakingsSheet form={form} />
        <RemindersSheet form={form} />
        <MailSheet form={form} />
        <RegistrationSheet form={form} />
        <SignInSheet form={form} />
        <OtherSettings settings={settings.others} />
      </Form>
    </div>
  )
}
