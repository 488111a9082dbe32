// SPDX-License-Identifier: Apache-2.0
// A branching case: one scene at a time, quiet meters, and at the end the road taken and what mattered.
(function () {
  'use strict';

  const MEANING = 3;

  function setUp(element, place) {
    const data = JSON.parse(element.querySelector('.scenario-data').textContent);
    const scenes = MTT.all(element, '.scene');
    const meters = MTT.all(element, '.meter');
    const end = element.querySelector('.scenario-end');
    const first = scenes[0].dataset.scene;
    let road = [];

    const sceneOf = (id) => scenes.find((scene) => scene.dataset.scene === id);
    const choiceOf = (step) => data[step.scene][step.choice];
    const buttonOf = (step) => MTT.all(sceneOf(step.scene), '.choice').find((button) => button.value === step.choice);
    const words = (step) => buttonOf(step).textContent.trim();
    const now = () => (road.length > 0 ? choiceOf(road[road.length - 1]).to : first);
    const weight = (step) => Object.values(choiceOf(step).effects).reduce((sum, change) => sum + Math.abs(change), 0);

    /** Follows the saved choices as far as they still exist. */
    function follow(code) {
      road = [];
      for (const part of code.match(/\*...|[^*]/g) || []) {
        const scene = now();
        const [choice] = MTT.code.readOptions(part, Object.keys(data[scene] || {}));
        if (choice === null || choice === undefined || !sceneOf(data[scene][choice].to)) return;
        road.push({ scene, choice });
      }
    }

    function keep() {
      place.keep(MTT.code.options(road.slice(0, MTT.limits.path).map((step) => step.choice)));
    }

    function measure(id) {
      return road.reduce((sum, step) => sum + (choiceOf(step).effects[id] || 0), 0);
    }

    function showMeters() {
      for (const meter of meters) {
        const value = measure(meter.dataset.meter);
        const level = value > MEANING ? 'high' : value > 0 ? 'good' : value === 0 ? 'even' : value >= -MEANING ? 'less' : 'low';
        meter.dataset.level = level;
        meter.querySelector('.meter-words').textContent = MTT.text('meter.' + level);
        const share = Math.max(4, Math.min(100, 50 + value * 7));
        meter.querySelector('.meter-bar span').style.inlineSize = share + '%';
      }
    }

    function changesOf(step) {
      return Object.entries(choiceOf(step).effects).filter((entry) => entry[1] !== 0).map(([id, change]) => {
        const meter = meters.find((candidate) => candidate.dataset.meter === id);
        const name = meter ? meter.querySelector('.meter-name').textContent : id;
        return MTT.text(change > 0 ? 'scenario.up' : 'scenario.down', name);
      }).join(' · ');
    }

    function entry(step, withWhy) {
      const item = MTT.make('li', {}, MTT.make('p', { class: 'road-words', text: words(step) }));
      if (!withWhy) return item;
      if (changesOf(step)) item.append(MTT.make('p', { class: 'hint', text: changesOf(step) }));
      if (choiceOf(step).why) item.append(MTT.make('div', { class: 'prose', html: choiceOf(step).why }));
      return item;
    }

    function section(title, items, name) {
      if (items.length === 0) return null;
      return MTT.make('div', {}, MTT.make('h3', { text: MTT.text(title) }), MTT.make(name, { class: 'road' }, ...items));
    }

    function notTaken() {
      const taken = road.map((step) => step.scene + ' ' + step.choice);
      const visited = Array.from(new Set(road.map((step) => step.scene)));
      return visited.flatMap((scene) => Object.keys(data[scene])
        .filter((choice) => !taken.includes(scene + ' ' + choice))
        .map((choice) => ({ scene, choice })));
    }

    function showEnd() {
      const important = road.slice().sort((one, other) => weight(other) - weight(one)).slice(0, 3)
        .filter((step) => weight(step) > 0 || choiceOf(step).why);
      const others = notTaken().map((step) => entry(step, true));
      const parts = [
        section('scenario.mattered', important.map((step) => entry(step, true)), 'ul'),
        section('scenario.road', road.map((step) => entry(step, false)), 'ol'),
      ];
      if (others.length > 0) {
        parts.push(MTT.make('details', { class: 'transcript' },
          MTT.make('summary', { text: MTT.text('scenario.others') }), MTT.make('ul', { class: 'road' }, ...others)));
      }
      parts.push(MTT.make('p', { class: 'actions' }, MTT.button(MTT.text('scenario.restart'), () => {
        road = [];
        keep();
        draw(true);
      })));
      end.replaceChildren(...parts.filter((part) => part !== null));
    }

    function draw(moved) {
      const scene = sceneOf(now());
      const ended = scene.querySelector('.choice') === null;
      scenes.forEach((candidate) => { candidate.hidden = candidate !== scene; });
      showMeters();
      end.hidden = !ended;
      if (ended) showEnd();
      if (!moved) return;
      MTT.focus(scene.querySelector('h2'), true);
      scene.closest('.activity').querySelector('.invented').scrollIntoView();
    }

    for (const scene of scenes) {
      for (const button of MTT.all(scene, '.choice')) {
        button.addEventListener('click', () => {
          road.push({ scene: scene.dataset.scene, choice: button.value });
          keep();
          draw(true);
        });
      }
    }
    element.querySelector('.scenario-body').hidden = false;
    follow(place.saved);
    draw(false);
  }

  MTT.activity('scenario', setUp);
})();
