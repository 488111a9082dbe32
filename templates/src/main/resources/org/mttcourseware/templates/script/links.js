// SPDX-License-Identifier: Apache-2.0
// References to other segments become links where this package can open them; else they stay text.
(function () {
  'use strict';

  MTT.startLinks = function (root) {
    const course = MTT.course;
    if (!course || !MTT.tracking.links) return;
    for (const span of MTT.all(root, 'span.segment-link')) {
      const target = course.segments.find((segment) => segment.id === span.dataset.segment);
      if (!target) continue;
      const link = MTT.make('a', { class: 'segment-link', href: '../' + target.path });
      link.append(...Array.from(span.childNodes));
      if (MTT.tracking.open) {
        link.addEventListener('click', (event) => {
          event.preventDefault();
          MTT.tracking.open(target.id);
        });
      }
      span.replaceWith(link);
    }
  };
})();
