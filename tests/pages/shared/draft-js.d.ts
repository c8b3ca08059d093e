/** The small part of draft-js the demo uses; the library ships no types. */
declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent } from 'react';

  export class ContentBlock {
    getText(): string;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
    hasText(): boolean;
  }
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
        component: ComponentType<{ children?: React.ReactNode }>;
      }[],
    );
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    placeholder?: string;
    readOnly?: boolean;
    stripPastedStyles?: boolean;
    spellCheck?: boolean;
    webDriverTestID?: string;
    role?: string;
    keyBindingFn?: (event: KeyboardEvent) => string | null;
    handleKeyCommand?: (command: string) => 'handled' | 'not-handled';
  }>;
}
