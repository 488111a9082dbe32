// SPDX-License-Identifier: Apache-2.0
// Shows how far an upload is; without this, the form works all the same.
(function () {
  'use strict';

  const form = document.getElementById('upload');
  if (!form) return;
  const file = document.getElementById('file');
  const wrong = document.getElementById('file-wrong');
  const shown = document.getElementById('upload-progress');
  const bar = shown.querySelector('progress');
  const words = shown.querySelector('p');
  const button = form.querySelector('button');

  function refuse(sentence) {
    shown.hidden = true;
    button.disabled = false;
    wrong.textContent = sentence;
    file.setAttribute('aria-invalid', 'true');
    file.focus();
  }

  function say(sentence) {
    if (words.textContent !== sentence) words.textContent = sentence;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = file.files[0];
    if (!chosen) return;
    if (chosen.size > form.dataset.most * 1024 * 1024) {
      refuse(form.dataset.tooLarge);
      return;
    }
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (sent) => {
      if (!sent.lengthComputable) return;
      bar.value = (100 * sent.loaded) / sent.total;
      // In steps of ten, so that a screen reader is not drowned.
      say(form.dataset.sent.replace('0', String(Math.floor(bar.value / 10) * 10)));
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      say(form.dataset.checking);
    });
    request.addEventListener('error', () => refuse(form.dataset.lost));
    request.addEventListener('load', () => {
      if (request.status === 200) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const sentence = page.querySelector('#file-wrong') || page.querySelector('.lead');
      refuse(sentence ? sentence.textContent : form.dataset.lost);
    });
    wrong.textContent = '';
    file.removeAttribute('aria-invalid');
    bar.value = 0;
    shown.hidden = false;
    button.disabled = true;
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.send(new FormData(form));
  });
})();
