import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'wa-calling/define';
import { Helpdesk } from './helpdesk';

void bootstrapApplication(Helpdesk, { providers: [provideZonelessChangeDetection()] });
