// SPDX-License-Identifier: Apache-2.0
// Tells the LMS that the registration is over (Dynamic Registration 1.0, 3.6). The message holds no data, so it may go
// to whoever opened us: some LMSs show the page from another host than the one they register under.
(function () {
  "use strict";
  var lms = window.opener || (window.parent !== window ? window.parent : null);
  if (!lms) { return; }
  var button = document.getElementById("close");
  button.hidden = false;
  button.addEventListener("click", function () { lms.postMessage({ subject: "org.imsglobal.lti.close" }, "*"); });
  if (!document.querySelector(".notice-warn")) {
    setTimeout(function () { lms.postMessage({ subject: "org.imsglobal.lti.close" }, "*"); }, 4000);
  }
})();
