import { Button } from './Button';

interface DialogButtonsProps {
  submit: string;
  cancel: string;
  onCancel(): void;
}

/** Ends the form of a dialog: what it does, and the way out. */
export function DialogButtons({ submit, cancel, onCancel }: DialogButtonsProps) {
  return (
    <div className="flex gap-1">
      <Button look="primary" type="submit">
        {submit}
      </Button>
      <Button className="min-h-8" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
