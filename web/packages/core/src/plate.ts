/** 号牌: what can be said about a plate from its letters alone (GA 36-2018). The platform decides; this only helps to type. */
export const PROVINCES = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼']
/** Serial letters: I and O are never used. */
export const PLATE_LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']
export const PLATE_DIGITS = [...'0123456789']
export const PLATE_TAILS = [...'挂学警港澳']

export type PlateColour = 'blue' | 'yellow' | 'green' | 'yellow-green' | 'white' | 'black'

const PROVINCE = `[${PROVINCES.join('')}]`
const SERIAL = 'A-HJ-NP-Z0-9'
const SHAPES = {
  plain: new RegExp(`^${PROVINCE}[A-Z][${SERIAL}]{5}$`),
  smallNev: new RegExp(`^${PROVINCE}[A-Z][A-HJK][${SERIAL}]\\d{4}$`),
  largeNev: new RegExp(`^${PROVINCE}[A-Z]\\d{5}[A-HJK]$`),
  tail: new RegExp(`^${PROVINCE}[A-Z][${SERIAL}]{4}[挂学警]$`),
  border: new RegExp(`^粤Z[${SERIAL}]{4}[港澳]$`),
} as const

export type PlateShape = keyof typeof SHAPES

/** Strips dots and spaces and lifts letters: "闽a·12345" becomes "闽A12345". */
export function normalisePlate(text: string): string {
  return text.replace(/[·•.\s-]/g, '').toUpperCase()
}

export function plateShape(text: string): PlateShape | undefined {
  const plate = normalisePlate(text)
  return (Object.keys(SHAPES) as PlateShape[]).find((shape) => SHAPES[shape].test(plate))
}

/** "闽A·12345"; what is not shaped like a plate stays as it is. */
export function formatPlate(text: string): string {
  const plate = normalisePlate(text)
  return plate.length > 2 ? `${plate.slice(0, 2)}·${plate.slice(2)}` : plate
}

/** Colour of the drawn plate: by plate type (hpzl) when known, else by shape. */
export function plateColour(text: string, plateType?: string): PlateColour {
  if (plateType === '51') return 'yellow-green'
  if (plateType === '52') return 'green'
  if (plateType && ['01', '07', '13', '14', '15', '16', '17'].includes(plateType)) return 'yellow'
  if (plateType && ['23', '24', '31', '32', '33'].includes(plateType)) return 'white'
  if (plateType && ['03', '04', '05', '06', '26', '27'].includes(plateType)) return 'black'
  const plate = normalisePlate(text)
  const shape = plateShape(plate)
  if (shape === 'smallNev') return 'green'
  if (shape === 'largeNev') return 'yellow-green'
  if (shape === 'border') return 'black'
  if (shape === 'tail') return plate.endsWith('警') ? 'white' : 'yellow'
  return 'blue'
}

/** The plate type (hpzl) most likely meant by a plate of this shape. */
export function likelyPlateType(text: string): string {
  switch (plateShape(text)) {
    case 'smallNev': return '52'
    case 'largeNev': return '51'
    case 'border': return normalisePlate(text).endsWith('港') ? '26' : '27'
    case 'tail': return { 挂: '15', 学: '16', 警: '23' }[normalisePlate(text).slice(-1)] ?? '02'
    default: return '02'
  }
}
