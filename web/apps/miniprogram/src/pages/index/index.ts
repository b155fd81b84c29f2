import { addressOf } from '../../address'
import settings = require('../../settings')

Page({
  data: { src: '', failed: false },
  onLoad(query) {
    this.setData({ src: addressOf(settings.address, query) })
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
