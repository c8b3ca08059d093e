import { Dialog } from '@/components/ui/Dialog';
import { Key } from '@/components/ui/Key';
import { type MessageKey, text } from '@/lib/queries/text';

const GROUPS: { name: MessageKey; keys: [string[], MessageKey][] }[] = [
  {
    name: 'keysReply',
    keys: [
      [['1', '2', '3'], 'keyChoose'],
      [['Enter'], 'keyInsert'],
      [['E'], 'keyEdit'],
      [['Esc'], 'keyEsc'],
      [['R'], 'keyAnother'],
      [['C'], 'keyCopy'],
      [['U'], 'keyUndo'],
      [['L'], 'keyLeft'],
    ],
  },
  {
    name: 'keysAnywhere',
    keys: [
      [['/'], 'keySnippets'],
      [['?'], 'keyHelp'],
      [['Ctrl', 'Shift', 'Y'], 'keyShortcut'],
    ],
  },
  {
    name: 'keysLists',
    keys: [
      [['↑', '↓'], 'keyMove'],
      [['Enter'], 'keyOpen'],
    ],
  },
];

interface KeysSheetProps {
  singleKeys: boolean;
  onClose(): void;
}

export default function KeysSheet({ singleKeys, onClose }: KeysSheetProps) {
  return (
    <Dialog label={text('keysTitle')} closeLabel={text('close')} titled onClose={onClose}>
      <div className="grid max-h-[calc(100dvh-5rem)] gap-3 overflow-y-auto p-3.5">
        {!singleKeys && <p className="text-text-2">{text('keysSingleOff')}</p>}
        {GROUPS.map((group) => (
          <section key={group.name} className="grid gap-1">
            <h3 className="font-medium text-meta text-text-3">{text(group.name)}</h3>
            <dl className="grid gap-0.5">
              {group.keys.map(([names, meaning]) => (
                <div key={meaning} className="flex min-h-6 items-center justify-between gap-3">
                  <dt className="order-2 flex shrink-0 gap-1">
                    {names.map((name) => (
                      <Key key={name} name={name} outlined kept />
                    ))}
                    <span className="sr-only">{names.join(' ')}</span>
                  </dt>
                  <dd className="m-0 min-w-0">{text(meaning)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="border-line border-t pt-3 text-meta text-text-3">{text('keysPrivacy')}</p>
      </div>
    </Dialog>
  );
}
