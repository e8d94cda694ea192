import type { ClaimDetail, ClaimSummary } from '#core/contract/views';
import { Button } from '../../ui/button';
import { removeClaim } from '../../view/claim-actions';

interface ClaimMenuProps {
  readonly claim: ClaimDetail;
  readonly claims: readonly ClaimSummary[];
}

/** What is done to a claim seldom. Undo brings a removed claim back with everything on it, so nothing asks twice. */
export function ClaimMenu({ claim, claims }: ClaimMenuProps) {
  return (
    <Button
      hint="Del"
      title="Remove this claim from the list; undo brings it back"
      onClick={() => void removeClaim(claims, claim.summary.id)}
    >
      Delete
    </Button>
  );
}
