import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../api/session.ts';
import type { BuilderState } from '../model/builder-state.ts';

/** The design that is on the table. */
export const SessionContext = createContext<Session | null>(null);

export function useBuilderSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no design on the table');
  return session;
}

/** What is known of the design, by a selector whose result keeps its identity. */
export const useBuilder = <T>(select: (state: BuilderState) => T): T =>
  useStore(useBuilderSession().builder.store, select);
