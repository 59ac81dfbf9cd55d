import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';

interface TroubleBoundaryProps {
  readonly children: ReactNode;
}

/** Stands in for what could not be drawn, through a fault of the program, with a way on. */
export class TroubleBoundary extends Component<TroubleBoundaryProps, { readonly hasTrouble: boolean }> {
  override state = { hasTrouble: false };

  static getDerivedStateFromError(): { readonly hasTrouble: boolean } {
    return { hasTrouble: true };
  }

  override render(): ReactNode {
    if (!this.state.hasTrouble) return this.props.children;
    return (
      <main className="trouble">
        <Notice
          tone="error"
          title="This part of the window could not be shown, through a fault of the program."
          action={<Button onPress={() => window.location.reload()}>Reload the window</Button>}
          isUrgent
        >
          What you typed is saved. Reload the window to go on.
        </Notice>
      </main>
    );
  }
}
