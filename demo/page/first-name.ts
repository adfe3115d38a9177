/** What a sentence calls somebody. */
export const firstName = (name: string | undefined): string => name?.split(' ')[0] ?? 'the customer';
