import * as v from 'valibot';

/** The three places Heard reads. `twitter.com` counts as `x`. */
export const PLATFORMS = ['x', 'facebook', 'instagram'] as const;

export const platformSchema = v.picklist(PLATFORMS);
export type Platform = v.InferOutput<typeof platformSchema>;

/** Proper names: the same in every interface language. */
export const PLATFORM_NAMES: Record<Platform, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };
