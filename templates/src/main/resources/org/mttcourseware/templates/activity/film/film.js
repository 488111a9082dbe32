// SPDX-License-Identifier: Apache-2.0
// A film. A recording plays itself; a clip shows and hides the groups of its drawing, scene by scene,
// with the narration as its caption. Nothing plays unless asked; with reduced motion it goes step by step.
(function () {
  'use strict';

  const still = window.matchMedia('(prefers-reduced-motion: reduce)');

  function clip(element, place) {
    const stage = element.querySelector('.clip');
    const drawing = stage.querySelector('.clip-stage');
    const caption = stage.querySelector('.clip-caption');
    const controls = stage.querySelector('.clip-controls');
    const scenes = MTT.all(element, '.clip-scenes > li');
    const names = (scene, what) => scene.dataset[what].split(' ').filter((name) => name);
    const group = (name) => drawing.querySelector('#' + CSS.escape(stage.dataset.prefix + '-' + name));
    const moving = Array.from(new Set(scenes.flatMap((scene) => names(scene, 'show'))));
    let at = 0;
    let timer = 0;

    const whereNow = MTT.make('span', { class: 'clip-place' });
    const bar = MTT.make('span', { class: 'clip-bar', 'aria-hidden': 'true' }, MTT.make('span'));
    const play = MTT.make('button', { type: 'button', class: 'button main', onclick: () => (timer ? pause() : start()) });
    const back = MTT.make('button', { type: 'button', class: 'button', onclick: () => step(-1) });
    const next = MTT.make('button', { type: 'button', class: 'button', onclick: () => step(1) });
    back.append(MTT.make('span', { class: 'arrow back-arrow', 'aria-hidden': 'true' }), MTT.make('span', { text: MTT.text('film.back') }));
    next.append(MTT.make('span', { text: MTT.text('film.next') }), MTT.make('span', { class: 'arrow', 'aria-hidden': 'true' }));

    function show() {
      const scene = scenes[at];
      const shown = names(scene, 'show');
      const focus = names(scene, 'focus');
      for (const name of moving) {
        const part = group(name);
        if (!part) continue;
        part.classList.toggle('clip-off', !shown.includes(name));
        part.classList.toggle('clip-dim', focus.length > 0 && shown.includes(name) && !focus.includes(name));
      }
      caption.replaceChildren(
        MTT.make('p', { class: 'clip-title', text: scene.querySelector('.clip-title').textContent }),
        scene.querySelector('.clip-narration').cloneNode(true));
      whereNow.textContent = MTT.text('film.place', at + 1, scenes.length);
      bar.firstChild.style.inlineSize = ((at + 1) / scenes.length) * 100 + '%';
      back.disabled = at === 0;
      next.disabled = at === scenes.length - 1;
      scenes.forEach((other, index) => other.classList.toggle('clip-now', index === at));
      if (at === scenes.length - 1) place.keep('1');
    }

    function label() {
      play.replaceChildren(MTT.icon(timer ? 'pause' : 'play'), MTT.make('span', { text: MTT.text(timer ? 'film.pause' : 'film.play') }));
    }

    function pause() {
      clearTimeout(timer);
      timer = 0;
      label();
      caption.setAttribute('aria-live', 'polite');
    }

    function wait() {
      timer = setTimeout(() => {
        if (at === scenes.length - 1) return pause();
        at++;
        show();
        return wait();
      }, Number(scenes[at].dataset.seconds) * 1000);
      label();
    }

    function start() {
      caption.setAttribute('aria-live', 'off');
      if (at === scenes.length - 1) at = 0;
      show();
      wait();
    }

    function step(by) {
      if (timer) pause();
      at = Math.max(0, Math.min(scenes.length - 1, at + by));
      show();
    }

    controls.append(back, play, next, whereNow, bar);
    play.hidden = still.matches;
    caption.hidden = false;
    controls.hidden = false;
    element.querySelector('.transcript').open = false;
    label();
    show();
    caption.setAttribute('aria-live', 'polite');
    MTT.pages.onShow(() => { if (timer) pause(); });
  }

  MTT.activity('film', function (element, place) {
    if (element.querySelector('.clip')) clip(element, place);
    const recording = element.querySelector('video');
    if (!recording) return;
    recording.addEventListener('ended', () => place.keep('1'));
    MTT.pages.onShow(() => recording.pause());
  });
})();
