import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { DialogButtons } from '@/components/ui/DialogButtons';
import { download } from '@/components/ui/download';
import { Field, FormError, Input } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { Tick } from '@/components/ui/Tick';
import { makeExport } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';

interface ExportDialogProps {
  /** Those ticked; empty: all. */
  chosen: ReadonlySet<string>;
  total: number;
  onClose(): void;
}

/** Out of here as a pack for colleagues, or as a table for other tools. */
export default function ExportDialog({ chosen, total, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<'pack' | 'csv'>('pack');
  const [scope, setScope] = useState<'chosen' | 'all'>(chosen.size ? 'chosen' : 'all');
  const [withBrands, setWithBrands] = useState(!chosen.size);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const run = async () => {
    const file = await makeExport({ format, ids: scope === 'chosen' ? chosen : null, withBrands, name: name.trim() });
    if (!file) return setFailed(true);
    download(file, file.name);
    onClose();
  };
  return (
    <Dialog label={text('exportTitle')} closeLabel={text('close')} titled onClose={onClose}>
      <form
        className="grid gap-3 p-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {chosen.size > 0 && (
          <Segmented<'chosen' | 'all'>
            label={text('exportWhich')}
            value={scope}
            options={[
              { value: 'chosen', label: countText('bulkChosen', chosen.size) },
              { value: 'all', label: countText('exportAll', total) },
            ]}
            onChange={setScope}
          />
        )}
        <Segmented<'pack' | 'csv'>
          label={text('exportFormat')}
          value={format}
          options={[
            { value: 'pack', label: text('exportPack') },
            { value: 'csv', label: text('exportCsv') },
          ]}
          onChange={setFormat}
        />
        <p className="text-text-2">{text(format === 'pack' ? 'exportPackHint' : 'exportCsvHint')}</p>
        {format === 'pack' && (
          <>
            <Field label={text('exportName')}>
              {(control) => (
                <Input {...control} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
              )}
            </Field>
            <Tick checked={withBrands} onChange={setWithBrands}>
              {text('exportWithBrands')}
            </Tick>
          </>
        )}
        <FormError>{failed ? text('exportFailed') : undefined}</FormError>
        <DialogButtons submit={text('exportSave')} cancel={text('cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
