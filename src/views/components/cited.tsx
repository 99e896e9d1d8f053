import { provisionsIn, type Piece } from '../provisions.js';

/** A sentence in which every provision it names leads to the text of the law. */
export const Cited = ({ text }: { text: string }) => <Pieces of={provisionsIn(text)} />;

/** A sentence in pieces, those with an address as links. */
export const Pieces = ({ of }: { of: readonly Piece[] }) => (
  <>
    {of.map((piece, place) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <a class="ds-link" href={piece.to} key={place} rel="noopener">
          {piece.text}
        </a>
      ),
    )}
  </>
);
