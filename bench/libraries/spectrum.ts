import '@spectrum-web-components/button/sp-button.js';
