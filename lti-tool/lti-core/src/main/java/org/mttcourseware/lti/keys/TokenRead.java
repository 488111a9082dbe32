// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.json.JsonFault;
import org.mttcourseware.lti.json.JsonObject;
import org.mttcourseware.lti.json.JsonRead;

/** What came of taking a token apart. */
public sealed interface TokenRead permits SignedToken, TokenRead.Unreadable {
  /** No LMS sends more: the largest seen has a tenth of it. */
  int LONGEST = 64 * 1024;

  /** Not a signed token. */
  record Unreadable(Refusal refusal) implements TokenRead {}

  /** Takes {@code compact} apart. The size is looked at first, then the depth, then the rest. */
  static TokenRead of(String compact) {
    if (compact.length() > LONGEST) {
      return new Unreadable(Reason.TOKEN_TOO_BIG.refusal(compact.length(), LONGEST));
    }
    int first = compact.indexOf('.');
    int second = compact.indexOf('.', first + 1);
    if (first < 0 || second < 0 || compact.indexOf('.', second + 1) >= 0) {
      return unreadable("it has not three parts");
    }
    try {
      JsonRead header = json(compact.substring(0, first));
      JsonRead claims = json(compact.substring(first + 1, second));
      byte[] signature = Base64.getUrlDecoder().decode(compact.substring(second + 1));
      byte[] signed = compact.substring(0, second).getBytes(StandardCharsets.US_ASCII);
      if (header instanceof JsonObject head && claims instanceof JsonObject body) {
        return new SignedToken(head, body, signed, signature);
      }
      return unreadable(why(header instanceof JsonObject ? claims : header));
    } catch (IllegalArgumentException notBase64) {
      return unreadable("a part is not base64url");
    }
  }

  private static JsonRead json(String part) {
    return JsonRead.of(Base64.getUrlDecoder().decode(part));
  }

  private static String why(JsonRead read) {
    return read instanceof JsonFault fault ? fault.why() : "a part is not an object";
  }

  private static Unreadable unreadable(String why) {
    return new Unreadable(Reason.TOKEN_UNREADABLE.refusal(why));
  }
}
