import { useId, useState } from 'react';
import { SampleChoice } from '@/components/shell/SampleChoice';
import type { Brand } from '@/lib/domain/brand';
import { useSignedBrand } from '@/lib/queries/agentInitials';
import { text } from '@/lib/queries/text';
import { type Sample, useVoiceSample } from '@/lib/queries/voiceSample';

/** A voice is set by hearing the same reply change. */
export function VoiceSample({ brand: voice }: { brand: Brand }) {
  const brand = useSignedBrand(voice);
  const [sample, setSample] = useState<Sample>('late');
  const { reply, before } = useVoiceSample(brand, sample);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-2 border-line border-t pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id={headingId} className="font-strong">
          {text('brandHear')}
        </h3>
        <SampleChoice sample={sample} onChange={setSample} />
      </div>
      <p dir="auto" className="min-h-16 whitespace-pre-line text-pretty break-words text-reply">
        {reply || `${text('thinking')}…`}
      </p>
      {before && (
        <p dir="auto" className="whitespace-pre-line break-words text-meta text-text-3">
          {text('brandHeardBefore', before)}
        </p>
      )}
    </section>
  );
}
