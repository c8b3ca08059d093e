import { Select } from '@/components/ui/Field';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';

interface PlatformPickProps {
  platform: Platform;
  onPick(platform: Platform): void;
}

/** Where pasted words were posted, to be changed on the spot. */
export function PlatformPick({ platform, onPick }: PlatformPickProps) {
  return (
    <div className="w-28 shrink-0">
      <Select
        aria-label={text('pastePlatform')}
        value={platform}
        onChange={(event) => {
          const picked = PLATFORMS.find((one) => one === event.target.value);
          if (picked) onPick(picked);
        }}
      >
        {PLATFORMS.map((one) => (
          <option key={one} value={one}>
            {PLATFORM_NAMES[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
