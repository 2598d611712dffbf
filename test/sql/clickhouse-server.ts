// A ClickHouse server of its own on loopback, with its files in one folder; and its client.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface ClickHouse {
  /** Files that statements may read by name. */
  readonly files: string
  query(text: string): string
  stop(): void
}

/** `program`: the path of clickhouse-server; the client is on the PATH. */
export async function startClickHouse(program: string, folder: string): Promise<ClickHouse> {
  const port = await freePort()
  const at = (name: string): string => path.join(folder, name)
  for (const name of ['data', 'files', 'log']) mkdirSync(at(name), { recursive: true })
  writeFileSync(at('users.xml'), users)
  writeFileSync(at('config.xml'), config(at, port))
  const server = spawn(program, [`--config-file=${at('config.xml')}`], { stdio: 'ignore' })
  const query = (text: string): string =>
    execFileSync(
      'clickhouse-client',
      [
        ...['--port', String(port), '--output_format_json_quote_64bit_integers=0'],
        ...['--format', 'JSONEachRow', '--query', text],
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
  for (let tries = 0; ; tries += 1) {
    try {
      query('SELECT 1')
      break
    } catch (error) {
      if (tries === 60) throw error
      await wait(500)
    }
  }
  return { files: at('files'), query, stop: () => server.kill('SIGKILL') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}

function config(at: (name: string) => string, port: number): string {
  return `<yandex>
  <logger><level>warning</level><log>${at('log/all')}</log><errorlog>${at('log/errors')}</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><tcp_port>${port}</tcp_port>
  <path>${at('data')}/</path><tmp_path>${at('tmp')}/</tmp_path><user_files_path>${at('files')}/</user_files_path>
  <mark_cache_size>1000000</mark_cache_size>
  <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
</yandex>
`
}

const users = `<yandex>
  <profiles><default/></profiles><quotas><default/></quotas>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
</yandex>
`
