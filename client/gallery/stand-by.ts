import type { Edition } from '../../src/contract/following.js';
import { browserWorld } from './browser-world.js';
import { loadAnewOnce } from './load-anew.js';
import { watchEdition } from './watcher.js';

/** The whole script of a page that stands still: it is made anew when something was taken out of what it shows. */

/** Within which all who read such a page load it anew. */
const soonMs = 500;

const edition = document.getElementById('edition');
if (edition?.textContent)
  watchEdition(browserWorld, JSON.parse(edition.textContent) as Edition, (epoch) => loadAnewOnce(epoch, soonMs));
