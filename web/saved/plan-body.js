/** The body of a customer's copy, built anew: a browser that saved it by itself wrote down what was on screen. */
import { html } from 'lit/html.js';
import { en as plans } from '../app/pages/plans/messages/en.js';
import { render } from '../ui/render.js';

const blocks = document.querySelectorAll('#amps-engine, #amps-unpack, #amps-script, #amps-state');
const page = document.createElement('div');
document.body.replaceChildren(page, ...blocks);
document.body.className = 'page';

render(html`
  <header>
    <img src=${document.querySelector('link[rel=icon]')?.getAttribute('href')} alt="" width="28" height="28">
    <h1 class="home" data-text="customerTitle">${plans.customerTitle}</h1>
    <div id="corner"><div data-languages></div></div>
  </header>
  <main>
    <div id="note" role="status"></div>
    <article>
      <p class="lead" data-text="customerText">${plans.customerText}</p>
      <div id="bar"></div>
      <div id="plans"></div>
    </article>
  </main>`, page);
