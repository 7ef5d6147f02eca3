import { create } from 'zustand';
import type { UploadItem } from './queue.ts';

/** Everything that this page is sending, of all kinds. Lives as long as the page, whichever route is shown. */
export const useUploadQueue = create<readonly UploadItem[]>()(() => []);
