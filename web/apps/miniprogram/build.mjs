import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const LOCAL = 'http://127.0.0.1:8080'

/**
 * Builds the shell into a folder the WeChat tools open. Where the platform is and whose program it is are told by the environment; without
 * either it is a program for one's own machine (测试号).
 */
export function build(folder = join(HERE, 'dist'), { KUAICHU_MINIPROGRAM_ADDRESS: address = LOCAL, KUAICHU_MINIPROGRAM_APPID: appid = 'touristappid' } = process.env) {
  if (address !== LOCAL && !/^https:\/\/[\w.-]+(:\d+)?$/.test(address)) throw new Error(`KUAICHU_MINIPROGRAM_ADDRESS is an https address without a path, not ${address}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(HERE, 'src'), folder, { recursive: true, filter: (file) => extname(file) !== '.ts' })
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', join(HERE, 'tsconfig.json'), '--outDir', folder], { stdio: 'inherit' })
  writeFileSync(join(folder, 'settings.js'), `module.exports = ${JSON.stringify({ address })}\n`)
  const project = { appid, projectname: 'kuaichu', compileType: 'miniprogram', miniprogramRoot: './', setting: { urlCheck: address !== LOCAL } }
  writeFileSync(join(folder, 'project.config.json'), `${JSON.stringify(project, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
