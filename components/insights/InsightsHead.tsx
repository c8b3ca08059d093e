import { Download, RefreshCw } from 'lucide-react';
import { Popover } from 'radix-ui';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import { type InsightsChoice, LENGTHS } from './useInsightsQuestion';

interface InsightsHeadProps {
  choice: InsightsChoice;
  brands: Brand[];
  isValid: boolean;
  fact: string;
  /** `null` while there is nothing to take along. */
  onExport: ((kind: 'csv' | 'markdown' | 'print') => void) | null;
  onChange(part: Partial<InsightsChoice>): void;
  onRenew(): void;
}

/** The period, brand and site that the figures are of, and ways to take them along. */
export function InsightsHead({ choice, brands, isValid, fact, onExport, onChange, onRenew }: InsightsHeadProps) {
  return (
    <div className="print:hidden">
      <ScreenHead title={text('insightsTitle')} fact={fact}>
        <Segmented
          label={text('insightsPeriod')}
          hideLabel
          value={choice.length}
          onChange={(length) => onChange({ length })}
          options={LENGTHS.map((value) => ({ value, label: text(`insightsLength_${value}`) }))}
        />
        <Select
          aria-label={text('insightsBrand')}
          className="max-w-40"
          value={choice.brandId}
          onChange={(event) => onChange({ brandId: event.target.value })}
        >
          <option value="">{text('insightsAllBrands')}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          aria-label={text('insightsPlatform')}
          className="max-w-32"
          value={choice.platform}
          onChange={(event) => onChange({ platform: event.target.value as Platform | '' })}
        >
          <option value="">{text('insightsAllPlatforms')}</option>
          {PLATFORMS.map((id) => (
            <option key={id} value={id}>
              {PLATFORM_NAMES[id]}
            </option>
          ))}
        </Select>
        <IconButton label={text('insightsAgain')} onClick={onRenew}>
          <RefreshCw className="size-4" />
        </IconButton>
        {onExport && <TakeAlong onExport={onExport} />}
      </ScreenHead>
      {choice.length === 'custom' && (
        <div className="flex flex-wrap items-start gap-3 border-line border-b bg-surface px-5 py-2">
          {(['from', 'to'] as const).map((end) => (
            <Field
              key={end}
              label={text(end === 'from' ? 'insightsFirstDay' : 'insightsLastDay')}
              error={end === 'to' && !isValid && choice.from && choice.to ? text('insightsBadPeriod') : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  value={choice[end]}
                  onChange={(event) => onChange({ [end]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </div>
  );
}

function TakeAlong({ onExport }: { onExport: NonNullable<InsightsHeadProps['onExport']> }) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button icon={<Download className="size-4" aria-hidden="true" />}>{text('insightsExport')}</Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={text('insightsExport')}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-10 grid w-72 animate-open gap-2 rounded-card bg-raised p-2.5 text-base text-text shadow-pop"
        >
          <p className="text-text-2">{text('insightsExportText')}</p>
          <div className="flex flex-wrap gap-1">
            {(['csv', 'markdown', 'print'] as const).map((kind) => (
              <Popover.Close key={kind} asChild>
                <Button look="edge" onClick={() => onExport(kind)}>
                  {text(`insightsExport_${kind}`)}
                </Button>
              </Popover.Close>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
