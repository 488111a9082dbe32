// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What real LMSs do that the standard did not foresee, or that their administrators set: one switch
 * each. Well-behaved is off.
 */
public enum Misbehaviour {
  /** Neither name nor e-mail in a launch or a roster. */
  NO_NAMES(Part.LAUNCH),
  /** E-mail addresses beside the names. */
  EMAILS(Part.LAUNCH),
  /** Anonymous launches: no {@code sub}. */
  NO_SUB(Part.LAUNCH),
  /** A {@code sub} that is there and empty. */
  EMPTY_SUB(Part.LAUNCH),
  /** Roles that no vocabulary has. */
  UNKNOWN_ROLES(Part.LAUNCH),
  /** Bare words for roles. */
  SHORT_ROLES(Part.LAUNCH),
  /** No course in the launch. */
  NO_CONTEXT(Part.LAUNCH),
  /** {@code sr_lt} for Serbian in Latin script: the LMS's own code of a language. */
  OWN_LOCALE(Part.LAUNCH),
  /** The clock of the LMS is five minutes ahead. */
  CLOCK_AHEAD(Part.LAUNCH),
  /** The clock of the LMS is ten minutes behind. */
  CLOCK_BEHIND(Part.LAUNCH),
  /** A launch is over sixty seconds after it was signed. */
  BRIEF_TOKENS(Part.LAUNCH),
  /** Custom parameters of a link are lost, as from a cartridge in Moodle. */
  CUSTOM_LOST(Part.LAUNCH),
  /** The session of the LMS is not seen inside the frame. */
  LOGIN_REQUIRED(Part.LAUNCH),
  /** Another redirect address stands in the LMS than the tool asks for. */
  WRONG_REDIRECT(Part.LAUNCH),
  /** Launches come from a deployment that the tool was never told of. */
  UNKNOWN_DEPLOYMENT(Part.LAUNCH),
  /** A login begins with a GET. */
  LOGIN_BY_GET(Part.LAUNCH),
  /** A login begins without client id and deployment id. */
  LOGIN_WITHOUT_CLIENT(Part.LAUNCH),
  /** Platform storage is offered, and answers. */
  STORAGE(Part.LAUNCH),
  /** Platform storage is offered, and never answers. */
  STORAGE_SILENT(Part.LAUNCH),
  /** Keys cannot be had: 503. */
  KEYS_UNREACHABLE(Part.KEYS),
  /** Keys are asked for, and nothing comes. */
  KEYS_HANG(Part.KEYS),
  /** The answer with the keys never ends. */
  KEYS_HUGE(Part.KEYS),
  /** The address of the keys sends on to another. */
  KEYS_REDIRECT(Part.KEYS),
  /** Another key stands under the right key id. */
  KEYS_OTHER(Part.KEYS),
  /** Token answers call themselves {@code text/html}, as Moodle's do. */
  TOKEN_AS_HTML(Part.TOKENS),
  /** The LMS may not fetch from private addresses, so it has no keys of ours: 404 with HTML. */
  PRIVATE_ADDRESS_REFUSED(Part.TOKENS),
  /** A token is refused after three calls, long before it is over. */
  TOKEN_ENDS_EARLY(Part.TOKENS),
  /** Every token that was given before the switch was turned is refused. */
  OLD_TOKENS_REFUSED(Part.TOKENS),
  /** Fewer scopes are granted than were asked for: no scores. */
  SCOPES_WITHHELD(Part.TOKENS),
  /** The token endpoint has an audience of its own. */
  OWN_AUDIENCE(Part.TOKENS),
  /** Grades and roster are not switched on for the tool. */
  SERVICES_OFF(Part.GRADES),
  /** The launch names the container of columns and no column. */
  NO_LINE_ITEM(Part.GRADES),
  /** A score that is not newer than the last gets 409. */
  OLDER_CONFLICT(Part.GRADES),
  /** A score that is not {@code FullyGraded} erases the grade that was there. */
  ERASES_UNGRADED(Part.GRADES),
  /** A teacher gets no grade: 400. */
  TEACHER_REFUSED(Part.GRADES),
  /** Next pages are named with curly quotes and an escaped ampersand. */
  CURLY_LINKS(Part.GRADES),
  /** Pages of lists hold one entry. */
  SMALL_PAGES(Part.GRADES),
  /** Services answer 404 with a page for people. */
  HTML_FOR_JSON(Part.GRADES),
  /** Every other call gets 429 and has to wait a second. */
  TOO_MANY(Part.GRADES),
  /** One call in five fails with 503. */
  FAILS_ONE_IN_FIVE(Part.GRADES),
  /** Deep linking makes links and leaves their columns out. */
  LINE_ITEMS_IGNORED(Part.CONTENT),
  /** Dynamic registration without a registration token. */
  NO_REGISTRATION_TOKEN(Part.CONTENT),
  /** The answer to a registration holds no deployment id. */
  NO_DEPLOYMENT_TOLD(Part.CONTENT);

  /** Where it shows. */
  public enum Part {
    LAUNCH,
    KEYS,
    TOKENS,
    GRADES,
    CONTENT;

    /** Returns the switches of this part. */
    public List<Misbehaviour> switches() {
      return Arrays.stream(Misbehaviour.values()).filter(one -> one.part == this).toList();
    }

    /** Returns it as names of texts and fields have it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Part part;

  Misbehaviour(Part part) {
    this.part = part;
  }

  /** Returns it as names of texts and fields have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
