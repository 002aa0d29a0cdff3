import './update-prompt.css'
import { useState } from 'react'
import { useText } from '@/text/language'
import { useNewVersion } from './new-version'

/** Says that a new version is ready; a person decides when it comes, since a form may be half filled. */
export function UpdatePrompt() {
  const text = useText()
  const take = useNewVersion()
  const [later, setLater] = useState(false)
  // The place is always there, so that what appears in it is announced.
  return (
    <div className="update noprint" role="status">
      {take !== null && !later && (
        <div className="toast">
          <span>{text('frame.newVersion')}</span>
          <button type="button" className="btn sm" onClick={take}>
            {text('frame.newVersionLoad')}
          </button>
          <button
            type="button"
            className="btn sm"
            onClick={() => {
              setLater(true)
            }}
          >
            {text('frame.newVersionLater')}
          </button>
        </div>
      )}
    </div>
  )
}
