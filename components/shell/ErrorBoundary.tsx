import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { text } from '@/lib/queries/text';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** A screen that broke: the frame stays, drafts are on disk, and opening it again starts afresh. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <State
        icon={<TriangleAlert />}
        tone="caution"
        title={text('errorTitle')}
        actions={
          <Button look="primary" onClick={() => this.setState({ error: null })}>
            {text('errorButton')}
          </Button>
        }
        below={
          <details className="text-meta text-text-2">
            <summary className="min-h-6 content-center font-medium">{text('errorDetails')}</summary>
            <p className="break-words [overflow-wrap:anywhere]">{error.message}</p>
          </details>
        }
      >
        <p role="alert">{text('errorText')}</p>
      </State>
    );
  }
}
