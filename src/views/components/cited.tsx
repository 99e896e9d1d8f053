import { provisionsIn } from '../provisions.js';

/** A sentence in which every provision it names leads to the text of the law. */
export const Cited = ({ text }: { text: string }) => (
  <>
    {provisionsIn(text).map((piece, place) =>
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
