import { Segmented } from '@/components/ui/Segmented';
import { Tick } from '@/components/ui/Tick';
import type { Incident } from '@/lib/domain/incident';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import { Box } from './Box';
import { WordList } from './WordList';

interface MatchBoxProps {
  match: Incident['match'];
  onChange(match: Incident['match']): void;
}

/** Which posts belong to it. No part of the sheet: it can be changed at any time without a new version. */
export function MatchBox({ match, onChange }: MatchBoxProps) {
  const put = (change: Partial<Incident['match']>) => onChange({ ...match, ...change });
  const some = match.platforms.length > 0;
  return (
    <Box wide title={text('incidentMatch')} lead={text('incidentMatchLead')}>
      <div className="grid gap-3 @min-[620px]:grid-cols-2">
        <WordList
          label={text('incidentMatchWords')}
          hint={text('incidentMatchWordsHint')}
          values={match.words}
          onChange={(words) => put({ words })}
        />
        <WordList
          label={text('incidentMatchProducts')}
          values={match.products}
          most={120}
          onChange={(products) => put({ products })}
        />
        <WordList
          label={text('incidentMatchCodes')}
          hint={text('incidentMatchCodesHint')}
          values={match.codes}
          most={40}
          onChange={(codes) => put({ codes })}
        />
        <WordList
          label={text('incidentMatchRegions')}
          hint={text('incidentMatchRegionsHint')}
          values={match.regions}
          onChange={(regions) => put({ regions })}
        />
        <div className="grid content-start gap-1.5">
          <Segmented
            label={text('incidentMatchWhere')}
            value={some ? 'some' : 'all'}
            options={[
              { value: 'all', label: text('incidentMatchEverywhere') },
              { value: 'some', label: text('incidentMatchSome') },
            ]}
            onChange={(choice) => put({ platforms: choice === 'all' ? [] : [...PLATFORMS] })}
          />
          {some &&
            PLATFORMS.map((platform) => (
              <Tick
                key={platform}
                checked={match.platforms.includes(platform)}
                onChange={(on) =>
                  put({
                    platforms: PLATFORMS.filter((one) => (one === platform ? on : match.platforms.includes(one))),
                  })
                }
              >
                {PLATFORM_NAMES[platform]}
              </Tick>
            ))}
        </div>
        <p className="text-meta text-text-3">{text('incidentMatchSaid', match.yes.length, match.no.length)}</p>
      </div>
    </Box>
  );
}
