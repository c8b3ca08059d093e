import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useForgetPerson } from '@/lib/queries/history';
import { text } from '@/lib/queries/text';

interface ForgetPersonProps {
  personId: string;
  name: string;
  onForgotten(erased: number): void;
}

/** Erases everything kept about one person, after asking once. */
export function ForgetPerson({ personId, name, onForgotten }: ForgetPersonProps) {
  const [asking, setAsking] = useState(false);
  const forget = useForgetPerson();
  if (!asking) {
    return (
      <Button
        look="danger"
        className="-ms-2"
        icon={<Trash2 className="size-4" aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {text('forgetPerson')}
      </Button>
    );
  }
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="break-words pb-1.5">{text('forgetConfirm', name)}</legend>
      <div className="flex gap-1">
        <Button
          look="danger-solid"
          onClick={async () => {
            const erased = await forget(personId);
            setAsking(false);
            onForgotten(erased);
          }}
        >
          {text('forgetYes')}
        </Button>
        <Button autoFocus className="min-h-8" onClick={() => setAsking(false)}>
          {text('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
