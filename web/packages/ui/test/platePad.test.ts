import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import zh from '../../i18n/src/common/zh-CN.json'
import { PlateBadge, PlatePad, StatusMark } from '../src'

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': zh } })
const global = { plugins: [i18n] }

function pad(modelValue = '') {
  const wrapper = mount(PlatePad, { props: { modelValue, 'onUpdate:modelValue': (plate: string) => void wrapper.setProps({ modelValue: plate }) }, global })
  return wrapper
}
const keys = (wrapper: ReturnType<typeof pad>): string[] => wrapper.findAll('[data-testid^="plate-key-"]').map((key) => key.text())

describe('plate pad', () => {
  it('starts with the provinces, the home province first', () => {
    const names = keys(pad())
    expect(names[0]).toBe('闽')
    expect(names).toHaveLength(31)
  })
  it('then offers letters only, then digits and letters, never I or O', async () => {
    const wrapper = pad()
    await wrapper.get('[data-testid="plate-key-闽"]').trigger('click')
    expect(keys(wrapper)).toHaveLength(24)
    await wrapper.get('[data-testid="plate-key-A"]').trigger('click')
    expect(keys(wrapper)).toContain('0')
    expect(keys(wrapper)).not.toContain('I')
    expect(keys(wrapper)).not.toContain('O')
  })
  it('ends after seven, with new energy after eight characters', async () => {
    const wrapper = pad('闽A1234')
    await wrapper.get('[data-testid="plate-key-5"]').trigger('click')
    expect(wrapper.emitted('complete')).toEqual([['闽A12345']])
    expect(wrapper.get('[data-testid="plate-key-1"]').attributes('disabled')).toBeDefined()
    await wrapper.get('[data-testid="plate-new-energy"]').setValue(true)
    expect(wrapper.get('[data-testid="plate-key-1"]').attributes('disabled')).toBeUndefined()
  })
  it('offers 学, 挂 and 警 only at the end', () => {
    expect(keys(pad('闽A123'))).not.toContain('学')
    expect(keys(pad('闽A1234'))).toContain('学')
  })
  it('takes back the last character', async () => {
    const wrapper = pad('闽A1')
    await wrapper.get('[data-testid="plate-delete"]').trigger('click')
    expect(wrapper.props('modelValue')).toBe('闽A')
  })
})

describe('plates and marks', () => {
  it('says the plate and its colour to a screen reader', () => {
    expect(mount(PlateBadge, { props: { plate: '闽AD12345' }, global }).attributes('aria-label')).toBe('号牌 闽A·D12345 绿牌（新能源）')
  })
  it('tells a status by shape, letter and word', () => {
    const mark = mount(StatusMark, { props: { tone: 'overdue' }, global })
    expect(mark.find('svg path').exists()).toBe(true)
    expect(mark.text()).toContain('超')
    expect(mark.text()).toContain('已超时')
  })
})
