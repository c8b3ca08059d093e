import { Tick } from '@/components/ui/Tick';
import { text } from '@/lib/queries/text';

interface RequiresTrueProps {
  statements: string[];
  ticked: ReadonlySet<string>;
  onTick(statement: string, ticked: boolean): void;
}

/** What must be true before this reply may be inserted; only the user can know. */
export function RequiresTrue({ statements, ticked, onTick }: RequiresTrueProps) {
  if (!statements.length) return null;
  return (
    <fieldset className="border-line border-t pt-1.5">
      <legend className="sr-only">{text('requiresTrue')}</legend>
      <p aria-hidden="true" className="pb-0.5 text-meta text-text-3">
        {text('requiresTrue')}
      </p>
      <div className="flex flex-wrap gap-x-4">
        {statements.map((statement) => (
          <div key={statement} data-problem={ticked.has(statement) ? undefined : ''}>
            <Tick checked={ticked.has(statement)} onChange={(checked) => onTick(statement, checked)}>
              {statement}
            </Tick>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
