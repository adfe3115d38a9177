import { css } from 'lit';

/** `.menu` in the top layer, with its `.item`s; `elements/menus.ts` opens it. */
export const menus = css`
  .menu {
    --_menu: min(13.5rem, 100vw - 1rem);
    position: fixed;
    inset: auto;
    inline-size: var(--_menu);
    margin: 0;
    padding: 0.3125rem;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: 0.625rem;
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
    color: var(--_text);
  }
  .menu .item {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    padding-inline: 0.5rem 0.625rem;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .menu .item:is(:hover, :focus-visible) {
    background: var(--_fill);
  }
  .menu .item:focus-visible {
    outline-offset: -2px;
  }
  .menu .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .menu [aria-checked='false'] .icon {
    visibility: hidden;
  }
`;
