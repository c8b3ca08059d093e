import { useMemo, useRef, useState } from 'react';
import { SampleChoice } from '@/components/shell/SampleChoice';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { type Sample, samplePost } from '@/lib/brands/samples';
import type { Brand } from '@/lib/domain/brand';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import { PracticeReply } from './PracticeReply';

interface PracticeProps {
  brand: Brand;
  headingId: string;
}

/** A page of its own, played: a post, its reply box and the site's button. Heard reads it and writes into it, and that is all it does. */
export function Practice({ brand, headingId }: PracticeProps) {
  const [sample, setSample] = useState<Sample>('late');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <header className="flex flex-wrap items-center gap-2 px-1">
        <h2 id={headingId} className="font-strong text-title">
          {text('practiceTitle')}
        </h2>
        <SampleChoice sample={sample} onChange={setSample} />
      </header>
      <PracticePage key={sample} brand={brand} sample={sample} />
    </div>
  );
}

function PracticePage({ brand, sample }: { brand: Brand; sample: Sample }) {
  const post = useMemo(() => samplePost(sample, brand.products), [sample, brand.products]);
  const [words, setWords] = useState('');
  const [step, setStep] = useState<'empty' | 'inserted' | 'posted'>('empty');
  const box = useRef<HTMLTextAreaElement>(null);
  const name = post.author.name ?? '';
  return (
    <>
      <article
        aria-label={text('practicePage')}
        className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card border border-line border-dashed bg-surface p-4"
      >
        <p className="text-meta text-text-3">{text('practicePageLead', PLATFORM_NAMES[post.platform])}</p>
        <div className="flex gap-2.5">
          <Avatar name={name} />
          <div className="min-w-0">
            <p className="font-strong">{name}</p>
            <p className="break-words text-reply">{post.text}</p>
          </div>
        </div>
        <div className="grid gap-2">
          <TextArea
            ref={box}
            rows={3}
            aria-label={text('practiceBox')}
            placeholder={text('practiceBox')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <div className="flex flex-wrap items-center gap-2">
            <Button look="edge" onClick={() => words.trim() && setStep('posted')}>
              {text('practicePost')}
            </Button>
            <p role="status" className="min-w-0 flex-1 text-meta text-text-2">
              {step === 'inserted' && text('practiceInserted')}
            </p>
          </div>
          {step === 'posted' && (
            <Note tone="good" role="status">
              {text('practicePosted')}
            </Note>
          )}
        </div>
      </article>
      <PracticeReply
        brand={brand}
        post={post}
        onInsert={(reply) => {
          setWords(reply);
          setStep('inserted');
          box.current?.focus();
        }}
      />
    </>
  );
}
