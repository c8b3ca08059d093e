import type { Outcome } from '@/lib/domain/interaction';
import { FOUND_PROMISES, knownPerson, LATE_PROMISE, LEDGER } from '../peopleScene';
import { later, scene } from './asked';

export const useWriter = () =>
  knownPerson(['first', 'human', 'distress', 'faq', 'faq-near'].includes(scene) || scene.startsWith('incident'));
export const usePerson = () => knownPerson(false);
export const NOTE_LIMIT = 4000;
export const keepNote = async (_id: string, note: string) => ({ kind: 'kept' as const, note, noteAt: '' });
export const keepTags = async () => true;
export const keepWriter = async () => 'x:m';
export const forgetPerson = async () => null;
export const useLedger = () => (scene === 'empty' ? { open: [], closed: [] } : LEDGER);
export const useDueClock = () => Date.now();
export const useDueCounts = () => ({ overdue: 1, soon: 1 });
export const usePromisesIn = () => (scene === 'promised' ? FOUND_PROMISES : []);
export const endPromise = async () => LATE_PROMISE;
export const movePromise = async () => LATE_PROMISE;
export const undoPromise = later;
export const suggestedOutcome = (): Outcome | null => (scene === 'outcome' ? 'resolved' : null);
export const keepOutcome = async () => null;
export const noteSeen = later;
export const productsIn = () => [];
export const linkAnswers = async () => 0;
export const startFollowUp = async () => ({ kind: 'drafted' as const, isOpen: false });
export const useKnownPerson = () => knownPerson(false).person;
