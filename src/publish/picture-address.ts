// Where a stored picture can be fetched by who may see the repository. Always by commit: addresses by branch are cached.

export interface Place {
  /** `GITHUB_SERVER_URL`. */
  readonly server: string
  readonly owner: string
  readonly repo: string
}

/** `visible`: everybody may see the repository; undefined: GitHub did not say. */
export function pictureAddress(
  place: Place,
  visible: boolean | undefined,
  commit: string,
  path: string,
): string {
  const { server, owner, repo } = place
  // The raw host answers 404 for private repositories, and GitHub Enterprise Server has none at this address.
  if (visible === true && server === 'https://github.com')
    return `https://raw.githubusercontent.com/${owner}/${repo}/${commit}/${path}`
  return `${server}/${owner}/${repo}/blob/${commit}/${path}?raw=true`
}
