// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.translate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text that can be made shorter at both ends. */
record Slice(int from, int to, String whole) {
  String text() {
    return whole.substring(from, to);
  }

  Slice within(int start, int end) {
    return new Slice(from + start, from + end, whole);
  }

  Slice trimmed() {
    String text = text();
    int leading = text.length() - text.stripLeading().length();
    return text.isBlank() ? within(0, 0) : within(leading, leading + text.strip().length());
  }

  Slice withoutStart(Pattern pattern) {
    Matcher matcher = pattern.matcher(text());
    return matcher.find() ? within(matcher.end(), to - from) : this;
  }

  Slice withoutEnd(Pattern pattern) {
    Matcher matcher = pattern.matcher(text());
    return matcher.find() ? within(0, matcher.start()) : this;
  }
}
