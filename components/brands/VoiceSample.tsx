import { useId, useState } from 'react';
import { Segmented } from '@/components/ui/Segmented';
import type { Brand } from '@/lib/domain/brand';
import { text } from '@/lib/queries/text';
import { SAMPLES, type Sample, useVoiceSample } from '@/lib/queries/voiceSample';

/** A voice is set by hearing the same reply change. */
export function VoiceSample({ brand }: { brand: Brand }) {
  const [sample, setSample] = useState<Sample>('late');
  const { reply, before } = useVoiceSample(brand, sample);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid gap-2 border-line border-t pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id={headingId} className="font-strong">
          {text('brandHear')}
        </h3>
        <div className="ms-auto">
          <Segmented<Sample>
            hideLabel
            label={text('brandHearPost')}
            value={sample}
            options={SAMPLES.map((one) => ({ value: one, label: text(`sample_${one}`) }))}
            onChange={setSample}
          />
        </div>
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
