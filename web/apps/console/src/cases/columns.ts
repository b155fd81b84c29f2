import { ref, watch } from 'vue'

export const COLUMNS = ['state', 'case', 'plates', 'place', 'route', 'channel', 'reported', 'waiting', 'promise', 'unit'] as const
export type Column = (typeof COLUMNS)[number]

const STORE = 'kuaichu.console.case-columns'
const STANDARD: readonly Column[] = ['state', 'case', 'plates', 'place', 'route', 'channel', 'reported', 'promise']

function remembered(): Column[] {
  const names = (localStorage.getItem(STORE) ?? '').split(',')
  const known = COLUMNS.filter((column) => names.includes(column))
  return known.length > 0 ? known : [...STANDARD]
}

/** Which columns the case list shows; number and state always stay. */
export function useColumns() {
  const chosen = ref<Column[]>(remembered())
  watch(chosen, (now) => localStorage.setItem(STORE, now.join(',')))
  return {
    chosen,
    optional: COLUMNS.filter((column) => column !== 'state' && column !== 'case'),
    shows: (column: Column) => chosen.value.includes(column) || column === 'state' || column === 'case',
  }
}
