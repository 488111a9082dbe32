// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.linking;

import org.mttcourseware.server.catalogue.Contents;
import org.mttcourseware.server.web.Texts;

/** The codes of a catalogue in words; one that is new to this service is shown as it is. */
public record Words(Texts texts) {
  /** Returns a risk, an audience, a level or a kind of activity in words. */
  public String of(String vocabulary, String code) {
    String key = "linking." + vocabulary + "-" + code;
    return texts.has(key) ? texts.text(key) : code.replace('-', ' ');
  }

  /** Returns the name of a language. */
  public String language(String tag) {
    return Contents.name(tag, texts.language());
  }
}
