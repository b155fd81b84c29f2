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
  /** what this driver answers to the pictured questions, code by question */
  story: Record<string, string>
  card: string
}

/** Zhang (A) drove on, Wang (B) stood in front of him. */
export const RAN_INTO = {
  CONTROL: 'NA', RELATION: 'AHEAD:B', 'MOTION:A': 'STRAIGHT', 'MOTION:B': 'WAITING', 'LANE:A': 'OWN', 'LANE:B': 'OWN', 'CONTACT:A': 'FRONT', 'CONTACT:B': 'REAR', 'LAMPS:A': 'ON', 'LAMPS:B': 'ON',
}
/** The same with Wang as A and Zhang as B. */
export const WAS_RUN_INTO = { ...RAN_INTO, RELATION: 'AHEAD:A', 'MOTION:A': 'WAITING', 'MOTION:B': 'STRAIGHT', 'CONTACT:A': 'REAR', 'CONTACT:B': 'FRONT' }
/** The same but for one fact: Wang is said to have reversed. */
export const WAS_REVERSED_INTO = { ...RAN_INTO, 'MOTION:B': 'REVERSING' }

export const zhang = (change: Partial<Driver> = {}): Driver => ({
  name: '张伟', phone: freshPhone(), licenceNo: '350102198803070016', plate: '闽A12345', insurer: /榕安/, policyNo: 'RACX2026350100000001', damage: 'FRONT',
  story: RAN_INTO, card: '6222021402002000013', ...change,
})

export const wang = (change: Partial<Driver> = {}): Driver => ({
  name: '王芳', phone: freshPhone(), licenceNo: '350103199206150027', plate: '闽AD12345', insurer: /闽海/, policyNo: 'MHCX2026350100000002', damage: 'REAR',
  story: RAN_INTO, card: '6222021402002000021', ...change,
})
