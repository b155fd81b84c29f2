declare const settings: { readonly address: string }
export = settings
