// The licences of every package that is in the bundle, from esbuild's own list of inputs.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

function packageFolder(input) {
  const parts = input.split('/')
  const at = parts.lastIndexOf('node_modules')
  if (at < 0) return undefined
  return parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join('/')
}

function licenceText(folder, name) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|notice)/i.test(entry))
  if (file === undefined) throw new Error(`${name} is in the bundle and has no licence file.`)
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
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
    const { name, version, license } = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'))
    const text = licenceText(full, name)
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`])
  }
  // Many packages share one text to the letter; it is printed once, under all of their names.
  const sections = [...byText].map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`).sort()
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `The bundles in this folder contain these packages.\n${rule}${sections.join(rule)}`
}
