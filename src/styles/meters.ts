import { css } from 'lit';

/** `.level` (twelve bars, lit up to `--_level`) and `.bars` (four, lit by class). */
export const meters = css`
  .level {
    --_gaps: repeating-linear-gradient(to right, #000 0 3px, transparent 3px 5px);
    display: inline-block;
    flex: none;
    inline-size: 58px;
    block-size: 0.75rem;
    background:
      linear-gradient(var(--_call), var(--_call)) no-repeat,
      var(--_border);
    background-size: calc(var(--_level, 0) * 100%) 100%;
    mask: var(--_gaps);
  }
  .level:dir(rtl) {
    background-position: right;
  }
  .bars {
    display: inline-flex;
    flex: none;
    align-items: flex-end;
    gap: 2px;
    block-size: 0.875rem;
    direction: ltr;
  }
  .bars i {
    inline-size: 3px;
    block-size: 25%;
    border-radius: 1px;
    background: var(--_border-strong);
    opacity: 0.4;
  }
  .bars i:nth-child(2) {
    block-size: 50%;
  }
  .bars i:nth-child(3) {
    block-size: 75%;
  }
  .bars i:nth-child(4) {
    block-size: 100%;
  }
  .bars .lit {
    background: currentColor;
    opacity: 1;
  }
  @media (forced-colors: active) {
    .level,
    .bars {
      forced-color-adjust: none;
    }
    .level {
      background-color: Canvas;
    }
  }
`;
