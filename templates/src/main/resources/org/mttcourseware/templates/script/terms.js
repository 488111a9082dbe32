// SPDX-License-Identifier: Apache-2.0
// A glossary term or a source, tapped, shows its entry in place: under the paragraph it stands in.
(function () {
  'use strict';

  let open = null;

  function close(focus) {
    if (!open) return;
    open.box.remove();
    open.link.setAttribute('aria-expanded', 'false');
    open.link.removeAttribute('aria-describedby');
    if (focus) open.link.focus();
    open = null;
  }

  function show(link, entry) {
    const box = MTT.make('span', { class: 'definition', id: 'definition', role: 'note' });
    const copy = entry.cloneNode(true);
    for (const part of MTT.all(copy, '[id]')) part.removeAttribute('id');
    const words = link.classList.contains('term') ? copy.querySelector('dd') : copy;
    const name = copy.querySelector('dt');
    if (name && words !== copy) box.append(MTT.make('b', { class: 'definition-name', text: name.textContent }), ' ');
    box.append(...Array.from(words.childNodes));
    const shut = MTT.make('button', { type: 'button', class: 'shut', 'aria-label': MTT.text('close'), onclick: () => close(true) });
    shut.append(MTT.icon('close'));
    box.append(shut);
    (link.closest('p, li, td, dd, figcaption, h2, h3, legend, label') || link.parentElement).append(box);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-describedby', 'definition');
    open = { link, box };
    MTT.announce(box.textContent);
  }

  MTT.startTerms = function (root) {
    const links = () => MTT.all(root, 'a.term, a.source');
    links().forEach((link) => {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-expanded', 'false');
    });
    function toggle(event) {
      const link = event.target.closest('a.term, a.source');
      if (!link) return;
      const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!entry) return;
      event.preventDefault();
      const again = open && open.link === link;
      close(false);
      if (!again) show(link, entry);
    }
    root.addEventListener('click', toggle);
    root.addEventListener('keydown', (event) => {
      if (event.key === ' ' && event.target.matches && event.target.matches('a.term, a.source')) toggle(event);
      if (event.key === 'Escape') close(true);
    });
    MTT.pages.onShow(() => close(false));
  };
})();
