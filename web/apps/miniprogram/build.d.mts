/** Builds the shell into the folder. */
export function build(folder?: string, settings?: { KUAICHU_MINIPROGRAM_ADDRESS?: string; KUAICHU_MINIPROGRAM_APPID?: string }): void
