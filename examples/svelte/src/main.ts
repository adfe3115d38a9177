import { mount } from 'svelte';
import 'wa-calling/define';
import '../../page.css';
import Helpdesk from './helpdesk.svelte';

const target = document.querySelector('#helpdesk');
if (target) mount(Helpdesk, { target });
