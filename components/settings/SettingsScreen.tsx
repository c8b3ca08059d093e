import type { ReactNode } from 'react';
import { AgentInitials } from '@/components/shell/AgentInitials';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Segmented } from '@/components/ui/Segmented';
import { Tick } from '@/components/ui/Tick';
import { useDueNotices } from '@/lib/queries/dueNotices';
import { type Theme, useSingleKeys, useTheme } from '@/lib/queries/settings';
import { text } from '@/lib/queries/text';
import { DataSettings } from './DataSettings';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const PRIVACY = ['privacy1', 'privacy2', 'privacy3', 'privacy4', 'privacy5'] as const;

export default function SettingsScreen() {
  const [theme, changeTheme] = useTheme();
  const [singleKeys, changeSingleKeys] = useSingleKeys();
  const [notices, changeNotices] = useDueNotices();
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('settingsTitle')} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-160 divide-y divide-line px-5">
          <Group title={text('settingsTheme')}>
            {theme && (
              <Segmented
                hideLabel
                label={text('settingsTheme')}
                value={theme}
                options={THEMES.map((one) => ({ value: one, label: text(`theme_${one}`) }))}
                onChange={(next) => void changeTheme(next)}
              />
            )}
          </Group>
          <Group title={text('settingsYou')}>
            <AgentInitials className="max-w-60" />
          </Group>
          <Group title={text('settingsKeys')}>
            {singleKeys !== undefined && (
              <Tick
                checked={singleKeys}
                describedBy="single-keys"
                onChange={(checked) => void changeSingleKeys(checked)}
              >
                {text('settingsSingleKeys')}
              </Tick>
            )}
            <p id="single-keys" className="text-meta text-text-3">
              {text('settingsSingleKeysHint')}
            </p>
          </Group>
          <Group title={text('settingsNotices')}>
            {notices !== undefined && (
              <Tick checked={notices} describedBy="due-notices" onChange={(checked) => void changeNotices(checked)}>
                {text('settingsNoticesTick')}
              </Tick>
            )}
            <p id="due-notices" className="text-meta text-text-3">
              {text('settingsNoticesHint')}
            </p>
          </Group>
          <Group title={text('settingsStorage')}>
            <DataSettings />
          </Group>
          <Group title={text('settingsPrivacy')}>
            <ul className="grid list-disc gap-1 ps-4 text-text-2">
              {PRIVACY.map((line) => (
                <li key={line}>{text(line)}</li>
              ))}
            </ul>
          </Group>
        </div>
      </div>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 py-5">
      <h2 className="font-strong">{title}</h2>
      {children}
    </section>
  );
}
