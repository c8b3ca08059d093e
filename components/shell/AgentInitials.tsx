import { useState } from 'react';
import { Field, Input } from '@/components/ui/Field';
import { useAgentInitials } from '@/lib/queries/agentInitials';
import { text } from '@/lib/queries/text';

/** As long as a brand's were, so that none has to be cut. */
const LONGEST = 12;

interface AgentInitialsProps {
  /** Kept with a brand from before they were the person's; '' for none. */
  former?: string;
  className?: string;
}

/** Who answers at this computer. Also where a company deployed the brand: they are nobody else's to set. */
export function AgentInitials({ former = '', className }: AgentInitialsProps) {
  const [stored, change] = useAgentInitials();
  // What is stored comes back a moment later: until the field is left, what is typed is shown.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={text('brandInitials')} hint={text('brandInitialsHint')} className={className}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          maxLength={LONGEST}
          value={typed ?? stored ?? former}
          onChange={({ target }) => {
            setTyped(target.value);
            void change(target.value.trim());
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
