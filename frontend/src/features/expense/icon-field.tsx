import { useField, type FormOf } from '@/components/form/field'
import { FieldNote } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import { categoryIcons, CategoryIcon } from './category-icon'
import type { CategoryValues } from './category-values'

const iconWords = {
  Fuel: 'categories.iconFuel',
  Receipt: 'categories.iconReceipt',
  Utensils: 'categories.iconUtensils',
  Wrench: 'categories.iconWrench',
  AlertTriangle: 'categories.iconAlertTriangle',
  ParkingCircle: 'categories.iconParkingCircle',
  Droplets: 'categories.iconDroplets',
  MoreHorizontal: 'categories.iconMoreHorizontal',
} as const

/** The picture by which drivers find a category. */
export function IconField({ form }: { form: FormOf<CategoryValues> }) {
  const text = useText()
  const nameOf = (icon: string) => {
    const known = categoryIcons.find((each) => each === icon)
    return known === undefined ? icon : text(iconWords[known])
  }
  const field = useField<CategoryValues, string>(
    { form, name: 'icon', label: text('categories.icon') },
    nameOf,
  )
  return (
    <fieldset className="field icon-field">
      <legend className="lbl">{text('categories.icon')}</legend>
      <div className="icon-choices">
        {categoryIcons.map((icon, at) => (
          <label key={icon} className="icon-choice" title={nameOf(icon)}>
            <input
              ref={at === 0 ? field.ref : undefined}
              type="radio"
              name={field.name}
              value={icon}
              aria-label={nameOf(icon)}
              checked={field.value === icon}
              onChange={() => {
                field.set(icon)
              }}
              onBlur={field.left}
            />
            <CategoryIcon icon={icon} />
          </label>
        ))}
      </div>
      {field.error !== null && <FieldNote id={`${field.id}-note`} error={field.error} />}
    </fieldset>
  )
}
