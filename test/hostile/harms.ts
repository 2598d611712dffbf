// Markdown as it was published, and the log of a job → what foreign text in them could do; empty: nothing.
import { githubHtml } from './github-markdown.ts'

/** What it could do on GitHub. `titles`: headings of the first rank that are ours. */
export function harms(markdown: string, titles = 0): string[] {
  const html = githubHtml(markdown)
  const outsideCode = html.replaceAll(/<(code|pre)[^>]*>[^]*?<\/\1>/g, '')
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link ?? '')
  const tables = html.match(/<table>[^]*?<\/table>/g) ?? []
  const uneven = tables.filter((table) => {
    const rows = table.match(/<tr>[^]*?<\/tr>/g) ?? []
    return new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length)).size !== 1
  })
  const found = {
    mention: /(^|[\s(>])@octocat/.exec(outsideCode)?.[0],
    markup: /<(script|iframe|b)[ >]|<[^>]*(onerror|javascript:)/i.exec(html)?.[0],
    title: html.match(/<h1[ >]/g)?.[titles],
    // Ours alone: to the log of the run, and between the history's own pages.
    link: links.find((link) => !link.includes('/actions/runs/') && /^(https?:|\/\/|mailto:)/.test(link)),
    table: uneven[0]?.slice(0, 200),
    folds: html.match(/<details>/g)?.length === html.match(/<\/details>/g)?.length ? undefined : 'not closed',
    control: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(markdown)?.[0],
    length: /x{1000}/.exec(markdown)?.[0].slice(0, 10),
  }
  return Object.entries(found).flatMap(([what, is]) => (is === undefined ? [] : [`${what}: ${is}`]))
}

/** Lines of a job's log that the runner would obey and that are not Leash's own annotations, or that a terminal would. */
export function commandsIn(log: string): string[] {
  return log
    .split('\n')
    .filter(
      (line) =>
        (/^\s*::/.test(line) && !/^::(error|warning|debug)( title=Leash[^:]*)?::[^\r]*$/.test(line)) ||
        line.includes('##[') ||
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(line),
    )
}
