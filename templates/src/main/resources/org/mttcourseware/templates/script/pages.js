// SPDX-License-Identifier: Apache-2.0
// One page at a time: which one is shown, how far it is, back and next, and the browser's own back.
(function () {
  'use strict';

  const root = document.documentElement;
  let sections = [];
  let weights = [];
  let shown = null;
  const listeners = [];

  const index = () => sections.indexOf(shown);
  const counted = () => sections.filter((section) => section.dataset.page);
  const title = (section) => section.querySelector('h1').textContent.trim();

  /** How long a page takes, in letters: an activity weighs what it asks, not what it says. */
  function weigh(section) {
    const asked = section.querySelectorAll('[data-question], .ballot, .inject, .criterion').length * 220;
    const played = section.querySelectorAll('.scenario, .film').length * 1200;
    return section.textContent.length + asked + played;
  }

  function minutesLeft() {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const left = weights.slice(index()).reduce((sum, weight) => sum + weight, 0);
    return Math.max(1, Math.round((Number(root.dataset.minutes) * left) / all));
  }

  function showProgress() {
    const pages = counted();
    const number = pages.indexOf(shown) + 1;
    const place = document.getElementById('place');
    const left = document.getElementById('left');
    place.textContent = number ? MTT.text('place', number, pages.length) : shown.dataset.place || '';
    left.textContent = number && Number(root.dataset.minutes) > 0 ? MTT.count('left', minutesLeft()) : '';
    const bar = document.getElementById('way');
    const share = number ? (number - 1) / pages.length : shown.dataset.place ? 0 : 1;
    bar.style.setProperty('--done', String(share));
    bar.classList.toggle('way-on', true);
  }

  function showSteps() {
    const back = document.getElementById('back');
    const next = document.getElementById('next');
    const before = sections[index() - 1];
    const after = sections[index() + 1];
    back.hidden = !before;
    next.hidden = !after;
    if (after) next.querySelector('.step-title').textContent = title(after);
  }

  function show(section, arrived) {
    if (shown) shown.classList.remove('page-on');
    shown = section;
    section.classList.add('page-on');
    showProgress();
    showSteps();
    if (arrived) {
      window.scrollTo(0, 0);
      MTT.focus(section.querySelector('h1'), true);
    }
    document.title = title(section) + ' – ' + root.dataset.title;
    listeners.forEach((listener) => listener(section));
    if (section.dataset.page) MTT.record.visit(section.dataset.page);
  }

  function sectionOf(hash) {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    return target ? target.closest('.page') : null;
  }

  function follow() {
    const section = sectionOf(location.hash);
    if (section && section !== shown) show(section, true);
    const target = section && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target !== section) MTT.focus(target);
  }

  /** Goes to a section; the browser's back comes back from it. */
  function go(section) {
    if (section && location.hash !== '#' + section.id) location.hash = section.id;
    else if (section) show(section, true);
  }

  MTT.pages = {
    go: (id) => go(document.getElementById('page-' + id)),
    next: () => go(sections[index() + 1]),
    onShow: (listener) => listeners.push(listener),
    current: () => shown,
    title: (id) => title(document.getElementById('page-' + id)),

    /** Takes over the pages; `resume` is the id of the page to open, or the empty text. */
    start(resume) {
      sections = MTT.all(document, '.page');
      weights = sections.map((section) => (section.dataset.page ? weigh(section) : 0));
      root.classList.add('scripted');
      document.getElementById('back').addEventListener('click', () => go(sections[index() - 1]));
      document.getElementById('next').addEventListener('click', () => MTT.pages.next());
      window.addEventListener('hashchange', follow);
      const first = sectionOf(location.hash) || (resume && document.getElementById('page-' + resume)) || sections[0];
      show(first, false);
      // The browser would scroll to where the page stood among all pages.
      if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
      window.addEventListener('load', () => window.scrollTo(0, 0));
    },
  };
})();
