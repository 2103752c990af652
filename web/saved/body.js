/**
 * Builds the body anew: a browser that saved the page by itself wrote down what was on screen, and none of that may stay.
 */
import { html, nothing } from 'lit/html.js';
import { en as handover } from '../app/handover/messages/en.js';
import { en as score } from '../app/pages/score/messages/en.js';
import { en as shell } from '../app/shell/messages/en.js';
import { render } from '../ui/render.js';

const t = { ...shell, ...score };

const blocks = document.querySelectorAll('#amps-engine, #amps-unpack, #amps-script, #amps-state');
const isFilled = document.querySelector('#amps-state')?.textContent?.trim()
  || document.querySelector('meta[name=amps-live]');
const page = document.createElement('div');
document.body.replaceChildren(page, ...blocks);

// Inert elements keep the room of what the site puts there, so that nothing jumps.
render(html`
  <header>
    <img src=${document.querySelector('link[rel=icon]')?.getAttribute('href')} alt="" width="28" height="28">
    <h1 data-text="title">${t.title}</h1>
    <p data-text="question">${t.question}</p>
  </header>
  <main>
    <div id="score" data-page="score" role="group" tabindex="-1" aria-label=${t.scoreLabel} data-label="scoreLabel">
      <amps-health-score aria-busy=${isFilled ? 'true' : nothing}></amps-health-score>
    </div>
    <div id="note" role="status"></div>
    <div id="top">
      <div id="bar">
        <nav inert>
          <button class="name">${t.unnamed}</button> <a class="tab">${t.scoreLabel}</a>
          <a class="tab">${t.planTab}</a> <a class="tab">${t.historyOf(0)}</a> <button>${t.saveAsNew}</button>
        </nav>
        <p class="quiet saved"></p>
        <button inert>${t.saveCopy}</button>
      </div>
      <div id="handover" data-page="score"><button inert>${handover.share}</button></div>
    </div>
    <div id="old" data-page="score"></div>
    <div id="corner">
      <button class="menu" popovertarget="pages" aria-label=${t.menu} data-label="menu">☰</button>
      <nav id="pages" popover aria-label=${t.site} data-label="site">
        <a href="?" data-view="score" data-text="pageScore">${t.pageScore}</a>
        <a href="?view=accounts" data-view="accounts" data-text="pageAccounts">${t.pageAccounts}</a>
      </nav>
      <div data-languages></div>
    </div>
    <section id="view" hidden></section>
    <dialog id="edit"></dialog>
  </main>
  <footer>
    <p data-text="ownFile">${t.ownFile}</p>
    <p data-text="credit">${t.credit}</p>
  </footer>`, page);
