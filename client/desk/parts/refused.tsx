/** Why something did not happen. The place is there before the words, so that a screen reader tells them as they come. */
export function Refused({ why }: { why: string }) {
  return (
    <div role="alert">
      {why && (
        <p class="ds-alert small" data-color="danger">
          {why}
        </p>
      )}
    </div>
  );
}
