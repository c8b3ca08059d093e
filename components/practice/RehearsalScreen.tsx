import { useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { INCIDENT_TEMPLATES } from '@/lib/domain/incident';
import type { TemplateId } from '@/lib/incidents/types';
import { useSignedBrand } from '@/lib/queries/agentInitials';
import { useBrands } from '@/lib/queries/brands';
import { text } from '@/lib/queries/text';
import { Rehearsal } from './Rehearsal';

/** Practising an incident: everything in it is invented, and nothing of it is stored or counted. */
export default function RehearsalScreen() {
  const brand = useSignedBrand(useBrands()?.active ?? UNNAMED_BRAND);
  const [run, setRun] = useState<{ template: TemplateId; seed: string } | null>(null);
  const begin = (template: TemplateId) => setRun({ template, seed: crypto.randomUUID() });
  if (run) {
    return (
      <Rehearsal
        key={run.seed}
        template={run.template}
        seed={run.seed}
        brand={brand}
        onAgain={() => begin(run.template)}
        onLeave={() => setRun(null)}
      />
    );
  }
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('rehearsalTitle')}>
        <a
          href="#incidents"
          className="inline-flex min-h-8 items-center rounded-control px-2.5 font-medium text-text-2 hover:bg-hover"
        >
          {text('rehearsalBack')}
        </a>
      </ScreenHead>
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-200 gap-3 p-4">
          <p className="text-text-2">{text('rehearsalLead')}</p>
          <ul aria-label={text('incidentTemplates')} className="grid gap-2 @min-[520px]:grid-cols-2">
            {INCIDENT_TEMPLATES.map((id) => (
              <li key={id}>
                <Button look="edge" className="min-h-11! w-full bg-surface" onClick={() => begin(id)}>
                  {text(`incidentTemplate_${id}`)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
