import { useContext, useMemo } from 'preact/hooks';
import { PolicyContext } from '../policyContext';

/** Who is offered as an owner: whom the organisation names, then whoever has an item already. */
export function useOwners(owners: readonly string[]): readonly string[] {
  const policy = useContext(PolicyContext);
  return useMemo(() => [...new Set([...policy.owners, ...owners])], [policy.owners, owners]);
}
