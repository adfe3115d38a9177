import { css } from 'lit';

/** The message as the customer gets it. */
export const previewStyles = css`
  .preview {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    min-inline-size: 0;
  }
  .preview .label {
    font-size: 0.9286em;
    font-weight: 500;
  }
  .paper {
    padding: 0.875rem 0.75rem;
    border-radius: var(--_radius-m);
    background: var(--_wallpaper);
  }
  .bubble {
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    border-radius: 0.625rem;
    border-start-start-radius: 0.1875rem;
    background: var(--_bubble);
    box-shadow: var(--_shadow-1);
    font-size: 0.9286em;
    line-height: 1.4;
  }
  .bubble .text {
    display: grid;
    gap: 0.1875rem;
    padding: 0.4375rem 0.625rem;
  }
  .bubble .words {
    white-space: pre-wrap;
  }
  .bubble .signature {
    color: var(--_text-muted);
    font-size: 0.923em;
  }
  .bubble .at {
    justify-self: end;
    margin-block-start: 0.125rem;
    color: var(--_text-muted);
    font-size: 0.6875rem;
    line-height: 1;
  }
  .bubble .tap {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    justify-content: center;
    padding: 0.5rem 0.625rem;
    border-block-start: 1px solid var(--_border);
    color: var(--_call-text);
    font-weight: 500;
    text-align: center;
  }
  mark {
    padding-inline: 2px;
    border-radius: 3px;
    background: var(--_info-soft);
    color: var(--_info-text);
  }
  mark.gap {
    background: var(--_warning-soft);
    color: var(--_warning-text);
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
    mark {
      text-decoration: underline;
    }
    mark.gap {
      text-decoration-style: dashed;
    }
  }
`;
