import { History, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { SearchField } from '@/components/ui/SearchField';
import { State } from '@/components/ui/State';
import { useHistory } from '@/lib/queries/history';
import { countText, text } from '@/lib/queries/text';
import { ExchangePane } from './ExchangePane';
import { HistoryList } from './HistoryList';

/** Everything that was answered, newest first, with the exchange beside it. */
export default function HistoryScreen() {
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const found = useHistory(asked);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const chosen = found?.find((one) => one.id === chosenId) ?? null;
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('historyTitle')} fact={found ? countText('historyCount', found.length) : undefined} />
      {(asked || (found && found.length > 0)) && (
        <SearchField label={text('historySearch')} value={search} onChange={setSearch} />
      )}
      {found?.length === 0 &&
        (asked ? (
          <State
            icon={<Search />}
            title={text('historyNothing', asked)}
            actions={
              <Button look="edge" onClick={() => setSearch('')}>
                {text('historyClear')}
              </Button>
            }
          >
            {text('historyNothingText')}
          </State>
        ) : (
          <State icon={<History />} title={text('historyEmptyTitle')}>
            {text('historyEmptyText')}
          </State>
        ))}
      {found && found.length > 0 && (
        <div className="flex min-h-0 flex-1 max-md:flex-col">
          <HistoryList interactions={found} chosenId={chosenId} now={now} onChoose={setChosenId} />
          {chosen ? (
            <ExchangePane key={chosen.id} interaction={chosen} now={now} />
          ) : (
            <p className="w-95 shrink-0 border-line border-s bg-surface p-5 text-text-3 max-md:hidden">
              {text('historyPick')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
