/** What can be promised around a casus beside the noodfonds. */
export const TOEZEGREGELINGEN = ['bijzondere_bijstand', 'leenbijstand', 'huurtoeslag', 'wmo', 'schuldhulp', 'armoedebeleid', 'begeleiding', 'ander'] as const;
export type Toezegregeling = (typeof TOEZEGREGELINGEN)[number];
