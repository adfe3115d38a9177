import '@fluentui/web-components/button/define.js';
