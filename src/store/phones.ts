/** Seven or more digits of any script, with at most three other signs between two of them: whatever a phone number may look like. */
const anyPhone = /\+?\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd}){6,}/gu;

const digits = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** A phone number without all but its last two digits. Sorts before any real number, so that a merge prefers that one. */
export const maskPhone = (phone: string): string => `****${[...digits(phone)].slice(-2).join('')}`;

/** A text in which every phone number is masked: some backends put the number where a name is missing. */
export const maskPhones = (text: string): string => text.replace(anyPhone, maskPhone);

/** May a phone number be read in this text? */
export const holdsPhone = (text: string): boolean => text.search(anyPhone) >= 0;
