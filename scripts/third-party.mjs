// The licences of every package and font that is in the bundle, from esbuild's own list of inputs.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

function packageFolder(input) {
  const parts = input.split('/')
  const at = parts.lastIndexOf('node_modules')
  if (at < 0) return undefined
  return parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join('/')
}

/** A package that only names its licence gets the text from assets/licences/. */
function licenceText(root, folder, { name, license }) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|notice)/i.test(entry))
  if (file !== undefined) return text(path.join(folder, file))
  const known = path.join(root, 'assets/licences', `${license}.txt`)
  if (!existsSync(known)) throw new Error(`${name} is in the bundle and has no licence file.`)
  return text(known)
}

function text(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}

/** MPL-2.0 wants it said where the source is. */
function packageName({ name, version, license, repository }) {
  const source = license === 'MPL-2.0' ? `, source: ${repository?.url ?? repository}` : ''
  return `${name} ${version} (${license}${source})`
}

export function thirdParty(root, metafile) {
  const shipped = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, use]) => use.bytesInOutput > 0)
      .map(([input]) => input),
  )
  const folders = [...new Set(shipped.map(packageFolder).filter((folder) => folder !== undefined))]
  const byText = new Map()
  for (const folder of folders) {
    const full = path.join(root, folder)
    const is = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'))
    const licence = licenceText(root, full, is)
    byText.set(licence, [...(byText.get(licence) ?? []), packageName(is)])
  }
  // Many packages share one text to the letter; it is printed once, under all of their names.
  const sections = [...byText].map(([licence, names]) => `${names.sort().join('\n')}\n\n${licence}\n`)
  if (shipped.some((input) => input.startsWith('assets/fonts/')))
    sections.push(`${text(path.join(root, 'assets/fonts/LICENSE.txt'))}\n`)
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `The bundles in this folder contain these packages and fonts.\n${rule}${sections.sort().join(rule)}`
}
