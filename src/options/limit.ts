// One limit as written (`2pp`, `20%`, `0.1 nats`, `5`, `noise`) → its amount in natural units, or what is wrong with it.
import type { LimitForm, Reading, WrittenUnit } from '../metrics/gates/gate.ts'
import type { LimitKind } from '../metrics/measure.ts'
import { complaints, type Complaint } from './complaint.ts'
import type { Limit } from './policy.ts'
import { quote } from './quote.ts'

/** Every unit that can stand behind a number, as the power of ten that makes it natural. */
const exponent: Readonly<Record<WrittenUnit, number>> = { pp: -2, '%': -2, nats: 0, '': 0 }

/** A plain decimal number, as a regular expression's source. */
const numberPattern = '-?[0-9]+(\\.[0-9]+)?'

/** Reads `written`, a `kind` limit of a metric that takes it in the forms that `form` says. */
export function parseLimit(kind: LimitKind, written: string | number, form: LimitForm): Limit | Complaint {
  if (written === 'noise' && form.noise === true)
    return { kind, text: 'noise', amount: undefined, unit: 'noise' }
  const parts = new RegExp(`^(${numberPattern}) ?([a-z%]*)$`).exec(String(written))
  const [, digits = '', , unit = ''] = parts ?? []
  const reading = isUnit(unit) ? form.units[unit] : undefined
  if (parts === null || !isUnit(unit) || (reading === undefined && unit !== '')) {
    return complaints.notALimit(kind, quote(written), examples(form))
  }
  if (reading === undefined) return complaints.noUnit(kind, readings(digits, form))
  // Through the decimal digits, because 2.9 / 100 is not the number nearest to 0.029.
  const amount = Number(`${digits}e${exponent[unit]}`)
  if (amount < reading.least || amount > reading.most) {
    return complaints.outOfRange(kind, quote(written), span(reading, unit), meant(digits, unit, form))
  }
  return { kind, text: asText(digits, unit), amount, unit: reading.means }
}

export function isComplaint(parsed: Limit | Complaint): parsed is Complaint {
  return 'why' in parsed
}

function isUnit(text: string): text is WrittenUnit {
  return Object.hasOwn(exponent, text)
}

function unitsOf(form: LimitForm): WrittenUnit[] {
  return Object.keys(form.units).filter(isUnit)
}

function asText(digits: string, unit: WrittenUnit): string {
  return unit === 'nats' ? `${digits} nats` : digits + unit
}

function readings(digits: string, form: LimitForm): string[] {
  return unitsOf(form).map((unit) => asText(digits, unit))
}

function examples(form: LimitForm): string[] {
  const written = unitsOf(form).map((unit) => {
    const example = form.units[unit]?.means === 'problems' ? '5' : exponent[unit] === -2 ? '2' : '0.1'
    return asText(example, unit)
  })
  return form.noise === true ? [...written, 'noise'] : written
}

function span({ least, most }: Reading, unit: WrittenUnit): string {
  const text = (amount: number): string => asText(String(amount * 10 ** -exponent[unit]), unit)
  return most === Infinity ? `${text(least)} or more` : `from ${text(least)} to ${text(most)}`
}

/** `min: 95` for a ratio was probably meant as 95%. */
function meant(digits: string, unit: WrittenUnit, form: LimitForm): string | undefined {
  const percent = form.units['%']
  if (unit !== '' || percent === undefined || Number(digits) / 100 > percent.most) return undefined
  return Number(digits) < 0 ? undefined : `${digits}%`
}
