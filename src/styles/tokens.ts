import { css } from 'lit';

/** The tokens beyond those of a single control, in the same form: see `control`. */
export const tokens = css`
  :host {
    --_space-1: var(--wa-calling-space-1, 0.25rem);
    --_space-2: var(--wa-calling-space-2, 0.5rem);
    --_space-3: var(--wa-calling-space-3, 0.75rem);
    --_space-4: var(--wa-calling-space-4, 1rem);
    --_radius-s: var(--wa-calling-radius-s, 0.375rem);
    --_radius-l: var(--wa-calling-radius-l, 0.75rem);
    --_radius-full: var(--wa-calling-radius-full, 999px);
    --_target: max(1.5rem, 24px); /* smallest thing to press, in every density */
    --_control-small: var(--wa-calling-control-small, max(1.75rem, 28px));

    --_size-s: var(--wa-calling-size-s, max(calc(var(--_font-size) * 0.857), 0.75rem, 12px));
    --_size-l: var(--wa-calling-size-l, calc(var(--_font-size) * 1.143));

    --_surface: var(--wa-calling-surface, light-dark(#ffffff, #171a1e));
    --_raised: var(--wa-calling-raised, light-dark(#ffffff, #1d2125));
    --_sunken: var(--wa-calling-sunken, light-dark(#f5f6f7, #111417));
    --_selected: var(--wa-calling-selected, light-dark(#ffffff, #434a52));
    --_border: var(--wa-calling-border, light-dark(#e3e6e9, #2b3036));
    --_accent: var(--wa-calling-accent, light-dark(#20262d, #eceff2));
    --_on-accent: var(--wa-calling-on-accent, light-dark(#ffffff, #16191d));
    --_call: var(--wa-calling-call, light-dark(#0f7a3d, #2fb36a));
    --_call-hover: var(--wa-calling-call-hover, light-dark(#0c6733, #45c57e));
    --_on-call: var(--wa-calling-on-call, light-dark(#ffffff, #04170b));
    --_call-text: var(--wa-calling-call-text, light-dark(#0c6b35, #5fd394));
    --_call-soft: var(--wa-calling-call-soft, light-dark(#e4f3ea, #14291d));
    --_danger: var(--wa-calling-danger, light-dark(#c62f2f, #d23c41));
    --_danger-hover: var(--wa-calling-danger-hover, light-dark(#a92424, #bd3136));
    --_on-danger: var(--wa-calling-on-danger, #ffffff);
    --_danger-text: var(--wa-calling-danger-text, light-dark(#b02323, #ff9192));
    --_danger-soft: var(--wa-calling-danger-soft, light-dark(#fcebeb, #331b1d));
    --_warning: var(--wa-calling-warning, light-dark(#b06800, #d99a2b));
    --_warning-text: var(--wa-calling-warning-text, light-dark(#835000, #efbd5c));
    --_warning-soft: var(--wa-calling-warning-soft, light-dark(#fdf2dc, #2e2512));
    --_info-text: var(--wa-calling-info-text, light-dark(#1f55b5, #8db8ff));
    --_info-soft: var(--wa-calling-info-soft, light-dark(#e9f0fc, #182538));
    --_wallpaper: var(--wa-calling-wallpaper, light-dark(#eeeae3, #10171a));
    --_bubble: var(--wa-calling-bubble, light-dark(#ffffff, #222a2e));
    --_scrim: var(--wa-calling-scrim, light-dark(rgb(16 20 24 / 0.42), rgb(0 0 0 / 0.62)));

    --_shadow-1: var(--wa-calling-shadow-1, 0 1px 2px light-dark(rgb(16 20 24 / 0.06), rgb(0 0 0 / 0.4)));
    --_shadow-2: var(
      --wa-calling-shadow-2,
      0 1px 2px light-dark(rgb(16 20 24 / 0.06), rgb(0 0 0 / 0.4)),
      0 6px 20px light-dark(rgb(16 20 24 / 0.1), rgb(0 0 0 / 0.45))
    );
    --_shadow-3: var(
      --wa-calling-shadow-3,
      0 2px 4px light-dark(rgb(16 20 24 / 0.06), rgb(0 0 0 / 0.4)),
      0 18px 48px light-dark(rgb(16 20 24 / 0.16), rgb(0 0 0 / 0.6))
    );

    --_move: var(--wa-calling-move, 200ms);
    --_pulse: var(--wa-calling-pulse, 1800ms);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_move: 0s;
      --_pulse: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_raised: Canvas;
      --_sunken: Canvas;
      --_selected: Canvas;
      --_border: GrayText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_call: Highlight;
      --_call-hover: Highlight;
      --_on-call: HighlightText;
      --_call-text: CanvasText;
      --_call-soft: Canvas;
      --_danger: ButtonText;
      --_danger-hover: ButtonText;
      --_on-danger: ButtonFace;
      --_danger-text: CanvasText;
      --_danger-soft: Canvas;
      --_warning: CanvasText;
      --_warning-text: CanvasText;
      --_warning-soft: Canvas;
      --_info-text: CanvasText;
      --_info-soft: Canvas;
      --_wallpaper: Canvas;
      --_bubble: Canvas;
    }
  }
`;
