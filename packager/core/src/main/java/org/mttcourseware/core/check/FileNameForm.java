// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mttcourseware.core.source.Draft;
import org.mttcourseware.core.source.Findings;

/** File and folder names are made of small letters, digits, hyphens and dots. */
final class FileNameForm implements Rule {
  private static final Pattern FORM = Pattern.compile("[a-z0-9.-]+");

  @Override
  public String code() {
    return "MTT706";
  }

  @Override
  public void check(Draft draft, Findings findings) {
    Set<String> all = FileNames.all(draft);
    FileNames.each(
        draft,
        (name, at) -> {
          String small = at.file().toLowerCase(Locale.ROOT);
          boolean clashes = !small.equals(at.file()) && all.contains(small);
          boolean told = clashes || WindowsNames.refuses(name);
          if (!FORM.matcher(name).matches() && !told) {
            findings.add(code(), at, name);
          }
        });
  }
}
