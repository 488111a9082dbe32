// SPDX-License-Identifier: Apache-2.0
// Starts a segment's page: tracking first, then what was saved, then the pages and all that is on them.
(function () {
  'use strict';

  function key() {
    const holder = document.getElementById('mtt-key');
    if (!holder) return null;
    const bytes = Uint8Array.from(atob(holder.textContent.trim()), (sign) => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  function notice(words) {
    const line = MTT.make('p', { class: 'notice', role: 'status', text: words });
    document.getElementById('main').prepend(line);
    MTT.pages.onShow(() => line.remove());
  }

  /** The last moments of a page are not always told: hidden is when to save, gone is when to end. */
  function watchLeaving() {
    let left = false;
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden || left) return;
      MTT.record.flush();
      MTT.tracking.leaveSoon();
    });
    window.addEventListener('pagehide', () => {
      if (left) return;
      left = true;
      MTT.record.flush();
      MTT.tracking.exit({ finished: false, gone: true });
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) location.reload(); // the session with the LMS has ended: begin a new one
    });
  }

  /** Leaves the pages with one activity, without the other activities on them. */
  function keepOnly(main, id) {
    const wanted = main.querySelector('[data-activity="' + CSS.escape(id) + '"]');
    if (!wanted) return;
    document.documentElement.dataset.minutes = '0';
    for (const section of MTT.all(main, '.page[data-page]')) {
      if (section.contains(wanted)) continue;
      MTT.all(document, '#contents a[data-to="' + section.dataset.page + '"]').forEach((link) => link.closest('li').remove());
      section.remove();
    }
    MTT.all(main, '[data-activity]').filter((activity) => activity !== wanted).forEach((activity) => activity.remove());
  }

  function ready(info) {
    const main = document.getElementById('main');
    if (info.only) keepOnly(main, info.only);
    const pages = MTT.all(main, '.page[data-page]').map((section) => section.dataset.page);
    const activities = MTT.all(main, '[data-activity]').map((element) => element.dataset.activity);
    MTT.key = key();
    MTT.record.start(info, pages, activities);
    const resume = MTT.record.page();
    MTT.startActivities();
    MTT.startFigures(main);
    MTT.startPrinting(main);
    MTT.startLinks(main);
    MTT.startSummary();
    MTT.startTables();
    MTT.pages.start(resume);
    MTT.startTerms(main);
    MTT.startDrawer();
    MTT.showStatus(MTT.tracking);
    watchLeaving();
    if (info.mode === 'review') notice(MTT.text('note.review'));
    else if (MTT.record.stale) notice(MTT.text('note.stale'));
    else if (resume) notice(MTT.text('note.resumed'));
  }

  MTT.startSegment = () => MTT.tracking.start().then(ready);
})();
