// Many short texts → fewer long ones that come to the same, because each write has its price.

const usual = 1 << 16

/** Pieces of `size` characters or a little more; the last one may be shorter. */
export function* gathered(texts: Iterable<string>, size = usual): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < size) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
