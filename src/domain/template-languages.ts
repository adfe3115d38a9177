/** The languages in which the platform takes templates, as it spells them. */
export const templateLanguages: readonly string[] = (
  'af sq ar az bn bg ca zh_CN zh_HK zh_TW hr cs da nl en en_GB en_US et fil fi fr ka de el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG ' +
  'lo lv lt mk ms ml mr nb fa pl pt_BR pt_PT pa ro ru sr sk sl es es_AR es_ES es_MX sw sv ta te th tr uk ur uz vi zu'
).split(' ');

/** The one that fits a locale best: `de-AT` → `de`, `pt-BR` → `pt_BR`; English when none does. */
export function templateLanguageFor(locale: string): string {
  const [language = '', ...rest] = locale.split(/[-_]/);
  const whole = [language, ...rest].join('_');
  return templateLanguages.find((each) => each === whole) ?? templateLanguages.find((each) => each.split('_')[0] === language) ?? 'en';
}
