import { freshPhone } from './world'

/** A driver as the registry of the sandbox knows him, with what he says about the accident. */
export interface Driver {
  name: string
  phone: string
  licenceNo: string
  plate: string
  insurer: RegExp
  policyNo: string
  damage: string
  motion: string
  /** whose car did it, as this driver says */
  side: 'me' | 'other' | 'both' | 'unsure'
  card: string
}

export const zhang = (change: Partial<Driver> = {}): Driver => ({
  name: '张伟', phone: freshPhone(), licenceNo: '350102198803070016', plate: '闽A12345', insurer: /榕安/, policyNo: 'RACX2026350100000001', damage: 'FRONT', motion: 'STRAIGHT',
  side: 'me', card: '6222021402002000013', ...change,
})

export const wang = (change: Partial<Driver> = {}): Driver => ({
  name: '王芳', phone: freshPhone(), licenceNo: '350103199206150027', plate: '闽AD12345', insurer: /闽海/, policyNo: 'MHCX2026350100000002', damage: 'REAR', motion: 'STOPPED',
  side: 'other', card: '6222021402002000021', ...change,
})

export const SCENARIO = 'REAR_END'
