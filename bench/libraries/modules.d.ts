/** Other libraries are installed for the bench alone (`package.json` here): the project compiles without them. */
declare module '@shoelace-style/shoelace/dist/components/button/button.js';
declare module '@material/web/button/filled-button.js';
declare module '@spectrum-web-components/button/sp-button.js';
declare module '@fluentui/web-components/button/define.js';
