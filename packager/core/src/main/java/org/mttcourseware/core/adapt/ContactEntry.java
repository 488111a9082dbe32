// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.adapt;

import java.util.Optional;
import org.mttcourseware.core.model.Contact;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Said;

/**
 * A contact as an edition shows it.
 *
 * @param id used by {@code contact:id}
 * @param label in the language of the edition if the academy gave it
 * @param number as it is dialled, or the empty string
 * @param address with an empty text where there is none
 * @param hours with an empty text where none are given
 */
public record ContactEntry(
    String id, Said<String> label, String number, Said<String> address, Said<String> hours) {
  static ContactEntry of(Contact contact, Language language) {
    return new ContactEntry(
        contact.id(),
        said(contact.label(), language),
        contact.number(),
        said(contact.address(), language),
        said(contact.hours(), language));
  }

  private static Said<String> said(InLanguages<String> texts, Language language) {
    Optional<Said<String>> said = texts.in(language);
    return said.orElseGet(() -> new Said<>(language, ""));
  }
}
