import { createStore } from 'zustand';
import type { FindingHost, FindingHosts } from './open-findings.ts';

/** The elements within the editors in which findings are shown, for React to fill. */
export function createFindingHosts() {
  const store = createStore<readonly FindingHost[]>()(() => []);
  const hosts: FindingHosts = {
    opened: (host) => store.setState((before) => [...before, host], true),
    closed: (element) => store.setState((before) => before.filter((host) => host.element !== element), true),
  };
  return { store, hosts };
}
