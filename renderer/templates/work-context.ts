import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TemplateWork, WorkState } from './template-work.ts';

const WorkContext = createContext<TemplateWork | undefined>(undefined);

/** Gives the parts of the screen the template that is open. */
export const WorkProvider = WorkContext.Provider;

/** The template that is open. */
export function useWork(): TemplateWork {
  const work = useContext(WorkContext);
  if (work === undefined) throw new Error('no template is open here');
  return work;
}

/** Part of what is open, drawn anew whenever that part changes. */
export function useWorkState<T>(part: (state: WorkState) => T): T {
  return useStore(useWork().state, part);
}
