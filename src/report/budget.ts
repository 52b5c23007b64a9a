/** A run of pieces with what goes around them; without pieces it is not there. */
export interface Section {
  readonly open?: string;
  readonly pieces: readonly Piece[];
  readonly close?: string;
}

/** The smallest thing that is left out as a whole, so that nothing is ever cut inside a row, fence, tag or character. */
export interface Piece {
  readonly text: string;
  /** Who goes first when room is short; absent: stays. Within one turn the highest `order` goes first, then the last. */
  readonly turn?: number;
  readonly order?: number;
  /** What is missing without it, for the notice. */
  readonly what?: string;
}

export interface Fitted {
  readonly body: string;
  readonly left: readonly Piece[];
}

/** Drops whole pieces, in their turn, until the rest is at most `room` characters (UTF-16 units, the way GitHub's limit is met in every case). */
export const fit = (sections: readonly Section[], room: number): Fitted => {
  const pieces = sections.flatMap((section) => section.pieces);
  const left = new Set<Piece>();
  let size = compose(sections, left).length;
  for (const piece of inTurn(pieces)) {
    if (size <= room) break;
    left.add(piece);
    size -= piece.text.length + separator.length;
    // A section that went with its last piece frees more than was counted; look again only when it may have been enough.
    if (size <= room) size = compose(sections, left).length;
  }
  return { body: compose(sections, left), left: pieces.filter((piece) => left.has(piece)) };
};

const separator = "\n\n";

const compose = (sections: readonly Section[], left: ReadonlySet<Piece>): string =>
  sections
    .flatMap(({ open, pieces, close }) => {
      const kept = pieces.filter((piece) => !left.has(piece)).map((piece) => piece.text);
      return kept.length === 0
        ? []
        : [...(open === undefined ? [] : [open]), ...kept, ...(close === undefined ? [] : [close])];
    })
    .join(separator);

const inTurn = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces
    .map((piece, position) => ({ piece, position, turn: piece.turn ?? 0 }))
    .filter(({ piece }) => piece.turn !== undefined)
    .sort(
      (one, other) =>
        one.turn - other.turn || (other.piece.order ?? 0) - (one.piece.order ?? 0) || other.position - one.position,
    )
    .map(({ piece }) => piece);
