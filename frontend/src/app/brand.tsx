import { useState } from 'react'
import type { Outcome } from '@/api/use-answer'
import { ProductMark } from '@/components/product-mark'
import { useSlow } from '@/components/use-slow'
import type { Company } from '@/features/settings/company-queries'

/** The product and whose it is. Until the company is known its places are kept free, so that nothing jumps. */
export function Brand({ company }: { company: Outcome<Company> }) {
  const waiting = company.kind === 'none'
  const slow = useSlow(waiting)
  const { name, logo } = company.kind === 'known' ? company.value : { name: null, logo: null }

  return (
    <header className="brand">
      <div className="logo">{!waiting && <Logo key={logo} address={logo} />}</div>
      <div>
        <h1>BusManager</h1>
        <p className="owner">
          {waiting ? slow && <span className="skeleton" /> : (name ?? 'on your own server')}
        </p>
      </div>
    </header>
  )
}

/** The company's logo; the product's mark if there is none or it does not come. */
function Logo({ address }: { address: string | null }) {
  const [missing, setMissing] = useState(false)
  if (address === null || missing) return <ProductMark />
  return (
    <img
      src={address}
      alt=""
      onError={() => {
        setMissing(true)
      }}
    />
  )
}
