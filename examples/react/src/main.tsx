import { createRoot } from 'react-dom/client';
import 'wa-calling/define';
import '../../page.css';
import { Helpdesk } from './helpdesk';

const place = document.querySelector('#helpdesk');
if (place) createRoot(place).render(<Helpdesk />);
