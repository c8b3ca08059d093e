import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { countText, text } from '@/lib/queries/text';

interface DeleteBrandProps {
  name: string;
  /** How many snippets are for this brand only. */
  count: number;
  onShare(): void;
  onDelete(): void;
  onClose(): void;
}

/** A brand with snippets of its own: without it they would be offered at no post, so what becomes of them is asked. */
export function DeleteBrand({ name, count, onShare, onDelete, onClose }: DeleteBrandProps) {
  return (
    <Dialog titled label={text('brandDeleteAsk', name)} closeLabel={text('close')} onClose={onClose}>
      <div className="grid gap-3 p-3.5">
        <p>{countText('brandDeleteSnippets', count)}</p>
        <div className="flex flex-wrap gap-1">
          <Button look="primary" onClick={onShare}>
            {text('brandDeleteShare')}
          </Button>
          <Button look="danger" onClick={onDelete}>
            {text('brandDeleteBoth')}
          </Button>
          <Button className="min-h-8" onClick={onClose}>
            {text('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
