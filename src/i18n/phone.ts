/** Country codes of one digit and of two; all others have three (ITU E.164). */
const short = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/u;

/**
 * A phone number (E.164) in groups that the eye can hold: "+44 7700 900142". What is not one is shown as it is. Read from left to right
 * everywhere.
 */
export function readablePhone(phone: string): string {
  const [, digits] = /^\+(\d{7,15})$/u.exec(phone) ?? [];
  if (!digits) return phone;
  const code = short.exec(digits)?.[0] ?? digits.slice(0, 3);
  const rest = digits.slice(code.length);
  const last = rest.length > 8 ? -6 : -4;
  const groups =
    code === '1' && rest.length === 10 ? [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)] : [rest.slice(0, last), rest.slice(last)];
  return `+${[code, ...groups].filter(Boolean).join(' ')}`;
}
