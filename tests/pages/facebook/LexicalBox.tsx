import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { tellState } from '../shared/truth';

const textOf = (editor: LexicalEditor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

interface LexicalBoxProps {
  /** Name for `__state`. */
  name: string;
  kind?: 'rich' | 'plain';
  label: string;
  placeholder: string;
  locked?: boolean;
  /** Told at every change; `post` sends what is there. */
  onChange?(text: string): void;
  onPost(text: string): void;
  /** Filled with a function that posts, for the button beside the box. */
  postRef?: { current: () => void };
}

/** Facebook's text box: a real Lexical editor in which Enter posts and Shift+Enter breaks the line. */
export function LexicalBox({
  name,
  kind = 'rich',
  label,
  placeholder,
  locked = false,
  onChange,
  onPost,
  postRef,
}: LexicalBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const handlers = useRef({ onChange, onPost });
  handlers.current = { onChange, onPost };

  useEffect(() => {
    const editor = createEditor({
      namespace: name,
      editable: !locked,
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(box.current);
    const post = () => {
      const text = textOf(editor);
      if (!text.trim()) return;
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        paragraph.select();
      });
      handlers.current.onPost(text);
    };
    if (postRef) postRef.current = post;
    const stop = mergeRegister(
      kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const text = textOf(editor);
        setEmpty(text === '');
        handlers.current.onChange?.(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey) return false;
          event.preventDefault();
          post();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      tellState(name, () => textOf(editor)),
    );
    return () => {
      stop();
      editor.setRootElement(null);
    };
  }, [name, kind, locked, postRef]);

  return (
    <div className="lexical">
      <div
        ref={box}
        aria-label={label}
        aria-placeholder={placeholder}
        contentEditable={!locked}
        suppressContentEditableWarning
        data-lexical-editor="true"
        role="textbox"
        spellCheck
        tabIndex={0}
      />
      {empty && (
        <div aria-hidden="true" className="placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}
