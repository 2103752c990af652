// In a single-file component, whose template is compiled when you build, the widget would read:
// <amps-health-score :value="value" :account="account" @amps-change="…" @amps-result="…" />
import { computed, createApp, h, reactive, ref, shallowRef } from 'vue';
import { ACCOUNTS } from '../accounts.js';

const App = {
  setup() {
    const current = shallowRef(ACCOUNTS[0]);
    const values = reactive({});
    const result = shallowRef(null);
    const isShown = ref(true);
    const renders = ref(1);
    const id = computed(() => current.value.account.id);

    // Vue sets `value` at every render, changed or not: it has to be what the user made of it.
    const value = computed(() => values[id.value] ?? current.value.vector);

    const widget = () => h('amps-health-score', {
      value: value.value,
      account: current.value.account,
      onAmpsChange: ({ detail }) => { values[id.value] = detail.value; },
      onAmpsResult: ({ detail }) => { result.value = detail; },
    });

    const fact = (term, text) => h('div', [h('dt', term), h('dd', [text])]);

    return () => [
      h('p', { class: 'actions' }, [
        ...ACCOUNTS.map((each) => h('button', {
          'aria-pressed': each === current.value,
          onClick: () => { current.value = each; },
        }, each.account.name)),
        h('button', { id: 'again', onClick: () => { renders.value += 1; } }, 'Render again'),
        h('label', [
          h('input', {
            type: 'checkbox',
            id: 'shown',
            checked: isShown.value,
            onChange: () => { isShown.value = !isShown.value; },
          }),
          ' Mounted',
        ]),
      ]),
      h('section', { class: 'host', 'aria-labelledby': 'state' }, [
        h('h2', { id: 'state' }, 'What the component knows'),
        h('dl', [
          fact('Account', current.value.account.name),
          fact('Score', h('span', { id: 'score' }, result.value?.score ?? '–')),
          fact('Band', result.value?.band ?? '–'),
          fact('Value', h('code', { id: 'value' }, value.value)),
          fact('Asked to render', renders.value),
        ]),
      ]),
      isShown.value ? widget() : null,
    ];
  },
};

createApp(App).mount('#app');
