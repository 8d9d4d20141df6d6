/** What a new password must keep to. The upper end bounds the work of hashing. */
export const passwordLength = { min: 12, max: 256 } as const;
