// SPDX-License-Identifier: Apache-2.0
// Reads back what the platform kept for this login, and brings it with the same message.
(async function () {
  'use strict';

  const { frame, origin, key } = document.getElementById('main').dataset;
  const form = document.getElementById('proof');
  form.elements.mtt_proof.value = await MTTStorage.get({ frame, origin, key });
  form.submit();
})();
