import { addressOf } from '../../address'
import { address } from '../../settings'

Page({
  data: { src: '', failed: false },
  onLoad(query) {
    this.setData({ src: addressOf(address, query) })
  },
  onError() {
    this.setData({ failed: true })
  },
  again() {
    this.setData({ failed: false })
  },
  call() {
    wx.makePhoneCall({ phoneNumber: '122' })
  },
})
