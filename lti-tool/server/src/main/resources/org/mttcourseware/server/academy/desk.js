// SPDX-License-Identifier: Apache-2.0
// Comforts of administrators' pages; each page works without them.
(function () {
  "use strict";

  var steps = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];

  // How long ago, in the words of the page's language, after the date in full.
  function ago(time) {
    if (!window.Intl || !Intl.RelativeTimeFormat) { return; }
    var seconds = (Date.parse(time.getAttribute("datetime")) - Date.now()) / 1000;
    var step = steps.filter(function (one) { return Math.abs(seconds) >= one[1]; })[0] || ["second", 1];
    var words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
    var hint = document.createElement("span");
    hint.className = "ago";
    hint.textContent = " (" + words.format(Math.round(seconds / step[1]), step[0]) + ")";
    time.after(hint);
  }

  function copy(button) {
    var done = function () {
      var words = button.textContent;
      button.textContent = button.getAttribute("data-copied");
      setTimeout(function () { button.textContent = words; }, 2000);
    };
    var select = function () {
      var range = document.createRange();
      range.selectNodeContents(button.parentNode.querySelector("code"));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand("copy")) { done(); }
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(button.getAttribute("data-copy")).then(done, select);
    } else {
      select();
    }
  }

  // A search field shows the rows of its table that hold what was typed.
  function search(field) {
    var rows = document.querySelectorAll("#" + field.getAttribute("data-search") + " tbody tr");
    field.addEventListener("input", function () {
      var wanted = field.value.trim().toLocaleLowerCase();
      rows.forEach(function (row) { row.hidden = row.textContent.toLocaleLowerCase().indexOf(wanted) < 0; });
    });
  }

  document.querySelectorAll("time[data-ago]").forEach(ago);
  document.querySelectorAll("[data-search]").forEach(search);
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (button) { copy(button); }
  });
  var first = document.querySelector("[data-first]");
  if (first) { first.focus(); }
})();
