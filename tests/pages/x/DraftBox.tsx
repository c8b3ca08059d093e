import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { avatar } from '../shared/pictures';
import { tellState } from '../shared/truth';
import { BRAND } from './posts';

// X colours names and tags while they are typed: the editor re-renders around freshly inserted text.
const coloured = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(/[@#]\w+/g)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }) => <span className="link">{children}</span>,
  },
]);

interface DraftBoxProps {
  /** Name for `__state`. */
  name: string;
  buttonTestId: 'tweetButtonInline' | 'tweetButton';
  buttonText: string;
  placeholder: string;
  readOnly?: boolean;
  onPost(text: string): void;
}

/** X's composer: a real Draft.js editor under the test id all of X's composers share, with its button. */
export function DraftBox({ name, buttonTestId, buttonText, placeholder, readOnly = false, onPost }: DraftBoxProps) {
  const [state, setState] = useState(() => EditorState.createEmpty(coloured));
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => tellState(name, () => latest.current.getCurrentContent().getPlainText('\n')), [name]);

  const post = () => {
    const text = latest.current.getCurrentContent().getPlainText('\n');
    if (!text.trim()) return;
    setState(EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range'));
    onPost(text);
  };
  const empty = !state.getCurrentContent().getPlainText('').trim();

  return (
    <div className="composer">
      <div data-testid={`UserAvatar-Container-${BRAND.handle}`}>
        <img className="avatar" alt="" src={avatar(BRAND.name)} />
      </div>
      <div className="composer-main">
        <div data-testid="tweetTextarea_0_label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <Editor
              editorState={state}
              onChange={setState}
              ariaLabel="Post text"
              ariaMultiline
              placeholder={placeholder}
              readOnly={readOnly}
              stripPastedStyles
              spellCheck
              webDriverTestID="tweetTextarea_0"
              role="textbox"
              keyBindingFn={(event) =>
                event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'post' : getDefaultKeyBinding(event)
              }
              handleKeyCommand={(command) => {
                if (command !== 'post') return 'not-handled';
                post();
                return 'handled';
              }}
            />
          </div>
        </div>
        <div className="composer-bar" data-testid="toolBar">
          <button
            type="button"
            className="primary"
            data-testid={buttonTestId}
            data-demo="send"
            disabled={empty}
            aria-disabled={empty || undefined}
            onClick={post}
          >
            <span>{buttonText}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
