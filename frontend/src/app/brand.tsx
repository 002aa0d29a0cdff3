import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProductMark } from '@/components/product-mark'
import { company } from '@/features/settings/company-queries'
import { useText } from '@/text/language'

type BrandProps = { readonly first?: 'company' | 'product' }

/** Whose house this is: logo and name of the company, and the product. At the door the company comes first. */
export function Brand({ first = 'company' }: BrandProps) {
  const text = useText()
  const { data } = useQuery(company)
  const product = text('common.product')
  const owner = data?.name ?? product
  return (
    <div className="brand">
      <Logo key={data?.logo} address={data?.logo ?? null} />
      <span>
        {first === 'company' ? owner : product}
        {owner !== product && <small>{first === 'company' ? product : owner}</small>}
      </span>
    </div>
  )
}

/** The company's logo; the product's mark if there is none or it does not come. */
function Logo({ address }: { address: string | null }) {
  const [missing, setMissing] = useState(false)
  if (address === null || missing) return <ProductMark />
  return (
    <img
      className="mark"
      src={address}
      alt=""
      onError={() => {
        setMissing(true)
      }}
    />
  )
}
