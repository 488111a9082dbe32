// SPDX-License-Identifier: Apache-2.0
// The live line on the page of a platform: how the newest launch went.
(function () {
  "use strict";
  var line = document.getElementById("launch");
  function look() {
    if (document.hidden) { return; }
    fetch(line.getAttribute("data-launches"), { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (launch) {
        if (launch && launch.words !== line.textContent) {
          line.textContent = launch.words;
          line.setAttribute("data-state", launch.state);
        }
      }, function () { /* The next look may succeed. */ });
  }
  setInterval(look, 3000);
})();
