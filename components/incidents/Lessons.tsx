import { useEffect, useRef, useState } from 'react';
import { Field, TextArea } from '@/components/ui/Field';
import type { Incident } from '@/lib/domain/incident';
import { text } from '@/lib/queries/text';
import { Box } from './Box';

const SETTLE_MS = 600;

/** What to do otherwise next time, saved by itself. */
export function Lessons({ incident, onSave }: { incident: Incident; onSave(words: string): Promise<boolean> }) {
  const [words, setWords] = useState(incident.lessons);
  const [state, setState] = useState<'saved' | 'waiting' | 'failed'>('saved');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ words, onSave, isWaiting: false });
  latest.current = { words, onSave, isWaiting: state === 'waiting' };
  const save = async () => {
    clearTimeout(timer.current);
    const done = await latest.current.onSave(latest.current.words);
    setState(done ? 'saved' : 'failed');
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (latest.current.isWaiting) void latest.current.onSave(latest.current.words);
    },
    [],
  );
  return (
    <Box title={text('incidentLessons')}>
      <Field
        label={text('incidentLessonsField')}
        hint={text(state === 'waiting' ? 'brandSaving' : 'incidentLessonsHint')}
        error={state === 'failed' ? text('incidentNotSaved') : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            maxLength={8000}
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              setState('waiting');
              clearTimeout(timer.current);
              timer.current = setTimeout(() => void save(), SETTLE_MS);
            }}
            onBlur={() => state === 'waiting' && void save()}
          />
        )}
      </Field>
    </Box>
  );
}
