import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Driver } from './people'

const folder = fileURLToPath(new URL('../camera/', import.meta.url))

/** Papers of people nobody knows, drawn like the real ones and photographed a little askew on a desk. */
export interface Papers { licence: string; vehicleLicence: string; plate: string }

export async function papersOf(driver: Driver): Promise<Papers> {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 1060 } })
    const shoot = async (name: string, html: string, ground = '#6b5b4b'): Promise<string> => {
      await page.setContent(`<body style="margin:0;background:${ground};display:grid;place-items:center;height:100vh;font-family:'Noto Serif CJK SC',serif">${html}</body>`)
      const path = `${folder}${name}-${driver.licenceNo}.png`
      await page.screenshot({ path })
      return path
    }
    return {
      licence: await shoot('licence', card(drivingLicence(driver))),
      vehicleLicence: await shoot('vehicle-licence', card(vehicleLicence(driver))),
      plate: await shoot('plate', plate(driver), '#565c63'),
    }
  } finally {
    await browser.close()
  }
}

const card = (rows: string): string => `<div style="position:relative;width:1280px;height:860px;background:#e4ede2;transform:rotate(-3deg);color:#2b3a33">${rows}</div>`
const at = (x: number, y: number, text: string, size = 44, colour = '#181818'): string => `<span style="position:absolute;left:${x}px;top:${y}px;font-size:${size}px;line-height:1;color:${colour};white-space:nowrap">${text}</span>`
const row = (x: number, y: number, label: string, english: string, valueX: number, value: string): string => at(x, y, label, 32, '#2b3a33') + at(x, y + 38, english, 20, '#2b3a33') + at(valueX, y - 4, value)

function drivingLicence({ licenceNo, name }: Driver): string {
  const born = licenceNo.replace(/^.{6}(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')
  const male = Number(licenceNo[16]) % 2 === 1
  return at(240, 40, '中华人民共和国机动车驾驶证', 60, '#2b3a33') + at(270, 112, 'Driving License of the People’s Republic of China', 28, '#2b3a33')
    + row(60, 180, '证号', 'License No.', 300, licenceNo)
    + row(60, 270, '姓名', 'Name', 190, name) + row(620, 270, '性别', 'Sex', 720, male ? '男' : '女') + row(860, 270, '国籍', 'Nationality', 1000, '中国')
    + row(60, 360, '住址', 'Address', 190, '福建省榕城市样本路 12 号')
    + row(400, 475, '出生日期', 'Date of Birth', 700, born) + row(400, 565, '初次领证日期', 'Date of First Issue', 700, '2012-05-18') + row(400, 655, '准驾车型', 'Class', 700, 'C1')
    + row(60, 765, '有效期限', 'Valid Period', 320, '2021-03-15至2031-03-15')
}

function vehicleLicence({ plate: number, name }: Driver): string {
  return at(240, 40, '中华人民共和国机动车行驶证', 60, '#2b3a33') + at(270, 112, 'Vehicle License of the People’s Republic of China', 28, '#2b3a33')
    + row(60, 185, '号牌号码', 'Plate No.', 250, number) + row(640, 185, '车辆类型', 'Vehicle Type', 830, '小型轿车')
    + row(60, 280, '所有人', 'Owner', 220, name) + row(60, 375, '住址', 'Address', 190, '福建省榕城市样本路 12 号')
    + row(60, 470, '使用性质', 'Use Character', 280, '非营运') + row(560, 470, '品牌型号', 'Model', 750, '大众牌SVW71510BU')
    + row(400, 565, '车辆识别代号', 'VIN', 680, 'LSVAA4181E2123456') + row(400, 655, '发动机号码', 'Engine No.', 680, 'CU372618')
    + row(400, 755, '注册日期', 'Register Date', 590, '2019-06-11') + row(850, 755, '发证日期', 'Issue Date', 1030, '2019-06-11')
}

function plate({ plate: number }: Driver): string {
  const green = [...number].length === 8
  return `<div style="padding:26px 40px;border-radius:18px;background:${green ? '#8fd8a0' : '#1f4fa8'};color:${green ? '#111' : '#fff'};font:700 110px 'Noto Sans CJK SC',sans-serif;letter-spacing:10px;transform:rotate(4deg)">${number.slice(0, 2)}·${number.slice(2)}</div>`
}
