'use strict';
(() => {
  const form = document.querySelector('.filters');
  const cards = [...document.querySelectorAll('.group .card')];
  const groups = [...document.querySelectorAll('.group')];

  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = button.previousElementSibling;
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(text);
        button.textContent = 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
  }
  if (!form) return;

  const toggles = [...form.querySelectorAll('.toggle')];
  const status = form.querySelector('.shown');
  const nothing = document.getElementById('nothing');
  const words = new Map();
  const wordsOf = (card) => {
    if (!words.has(card)) {
      const parts = card.querySelectorAll('h3, .kind, .place, .message');
      words.set(card, [...parts].map((part) => part.textContent).join(' ').toLowerCase());
    }
    return words.get(card);
  };
  const chosen = (name) => form.elements[name]?.value ?? '';
  const press = (toggle, on) => toggle.setAttribute('aria-pressed', String(on));

  const apply = () => {
    const tiers = new Set(toggles.filter((each) => each.ariaPressed === 'true').map((each) => each.dataset.tier));
    const rule = chosen('rule');
    const folder = chosen('folder');
    const age = chosen('age');
    const wanted = chosen('text').toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const data = card.dataset;
      const fits = tiers.has(data.tier) && (!rule || data.rule === rule)
          && (!folder || data.folder === folder) && (!age || data.age === age)
          && wanted.every((word) => wordsOf(card).includes(word));
      card.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector('.card:not([hidden])');
    nothing.hidden = shown > 0;
    status.textContent = shown + ' of ' + cards.length + ' shown';
  };

  const showFirst = () => {
    const only = toggles.length === 1;
    for (const toggle of toggles) press(toggle, only || toggle.dataset.tier !== 'info');
    if (form.elements.age) form.elements.age.value = 'new';
  };
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.classList.contains('card')) return;
    target.closest('details')?.setAttribute('open', '');
    target.hidden = false;
    const group = target.closest('.group');
    if (group) group.hidden = false;
    target.scrollIntoView();
  };

  for (const toggle of toggles) {
    toggle.addEventListener('click', () => {
      press(toggle, toggle.ariaPressed !== 'true');
      apply();
    });
  }
  for (const bar of document.querySelectorAll('.bar')) {
    bar.addEventListener('click', () => {
      for (const toggle of toggles) press(toggle, true);
      form.elements[bar.dataset.filter].value = bar.dataset.value;
      apply();
      document.getElementById('findings').scrollIntoView();
    });
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    for (const toggle of toggles) press(toggle, true);
    setTimeout(apply);
  });
  addEventListener('hashchange', reveal);

  form.hidden = false;
  showFirst();
  apply();
  reveal();
})();
