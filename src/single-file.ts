/** What the files for a script tag hold: every tag, registered where it is free, and what a page without a build imports of the package. */
import './define/all.js';
export * from './index.js';
export { httpAdapter, type HttpAdapterOptions } from './adapters/http/http-adapter.js';
