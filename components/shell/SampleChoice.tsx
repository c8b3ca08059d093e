import { Segmented } from '@/components/ui/Segmented';
import { text } from '@/lib/queries/text';
import { SAMPLES, type Sample } from '@/lib/queries/voiceSample';

interface SampleChoiceProps {
  sample: Sample;
  onChange(sample: Sample): void;
}

/** Which made-up post a brand's voice is heard on. */
export function SampleChoice({ sample, onChange }: SampleChoiceProps) {
  return (
    <div className="ms-auto">
      <Segmented<Sample>
        hideLabel
        label={text('brandHearPost')}
        value={sample}
        options={SAMPLES.map((one) => ({ value: one, label: text(`sample_${one}`) }))}
        onChange={onChange}
      />
    </div>
  );
}
