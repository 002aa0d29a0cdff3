import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProductMark } from '@/components/product-mark'
import { company } from '@/features/settings/company-queries'
import { useText } from '@/text/language'

/** Whose house this is: the company's logo and name, the product below. */
export function Brand() {
  const text = useText()
  const { data } = useQuery(company)
  return (
    <div className="brand">
      <Logo key={data?.logo} address={data?.logo ?? null} />
      <span>
        {data?.name ?? text('common.product')}
        {data?.name != null && <small>{text('common.product')}</small>}
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
