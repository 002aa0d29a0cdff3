/** The company's logo, chosen in the first run and in the settings. */
export const logo = {
  title: 'Logo',
  alt: 'The logo as it stands on your papers',
  choose: 'Choose a picture',
  another: 'Choose another picture',
  hint: 'PNG, JPEG or WebP, at most {size}. It is saved as soon as you choose it.',
  sending: 'The picture is on its way',
  saved: 'The logo is saved.',
  remove: 'Remove the logo',
  removed: 'Logo removed',
  back: 'The logo is back',
  elsewhere:
    'The logo lies on another server ({address}). It is not shown here, because that server would learn who opens this page. Choose a picture to keep it here.',
} as const
