const place = 'wa-calling-demo/theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme chosen last. */
export const savedTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(place)) ?? 'system';

/** A theme is one CSS declaration, `color-scheme`: the SDK's elements follow it by themselves. */
export function useTheme(theme: Theme): void {
  localStorage.setItem(place, theme);
  document.documentElement.dataset.theme = theme;
}
