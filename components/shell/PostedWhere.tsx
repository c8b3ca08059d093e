import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';

interface PostedWhereProps {
  /** It is due: the button stands out. */
  isLate: boolean;
  /** `null`: on none of the sites. */
  onPosted(platform: Platform | null): void;
}

/** Says that an update went out: one press, one more for where. */
export function PostedWhere({ isLate, onPosted }: PostedWhereProps) {
  const [asking, setAsking] = useState(false);
  const posted = (platform: Platform | null) => {
    setAsking(false);
    onPosted(platform);
  };
  return (
    <>
      <Button look={isLate ? 'primary' : 'edge'} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {text('incidentPostedUpdate')}
      </Button>
      {asking && (
        <fieldset className="order-last flex basis-full flex-wrap items-center gap-1">
          <legend className="mb-1 text-meta text-text-2">{text('incidentUpdateWhere')}</legend>
          {PLATFORMS.map((platform) => (
            <Button key={platform} look="edge" onClick={() => posted(platform)}>
              {PLATFORM_NAMES[platform]}
            </Button>
          ))}
          <Button look="edge" onClick={() => posted(null)}>
            {text('incidentElsewhere')}
          </Button>
        </fieldset>
      )}
    </>
  );
}
