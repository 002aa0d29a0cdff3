import type { Translated } from '../catalogue'
import type { workshop as english } from '../en/workshop'

export const workshop: Translated<typeof english> = {
  jobs: 'आपके काम',
  noJob: 'अभी कोई काम नहीं है',
  noJobWhat:
    'जो काम आप दफ़्तर को भेजेंगे वह यहाँ दिखेगा: कौन-सी बस, क्या काम हुआ, कितना ख़र्च, और दफ़्तर ने क्या जवाब दिया।',
}
