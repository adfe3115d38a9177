import { createApp } from 'vue';
import 'wa-calling/define';
import '../../page.css';
import Helpdesk from './helpdesk.vue';

createApp(Helpdesk).mount('#helpdesk');
