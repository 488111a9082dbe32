// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mttcourseware.server.demo.course.Misbehaviour;
import org.mttcourseware.server.demo.course.Person;
import org.mttcourseware.server.demo.course.Switches;

/** What launches and rosters say of a person. */
final class PersonClaims {
  private static final String NOBODY_KNOWS =
      "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper";

  private final Switches switches;

  PersonClaims(Switches switches) {
    this.switches = switches;
  }

  Map<String, Object> identity(Person person) {
    Map<String, Object> claims = new LinkedHashMap<>();
    if (switches.on(Misbehaviour.EMPTY_SUB)) {
      claims.put("sub", "");
    } else if (!switches.on(Misbehaviour.NO_SUB)) {
      claims.put("sub", person.id());
    }
    claims.putAll(names(person));
    return claims;
  }

  Map<String, Object> names(Person person) {
    Map<String, Object> claims = new LinkedHashMap<>();
    if (!switches.on(Misbehaviour.NO_NAMES)) {
      claims.put("name", person.name());
      claims.put("given_name", person.givenName());
      claims.put("family_name", person.familyName());
      if (switches.on(Misbehaviour.EMAILS)) {
        claims.put("email", person.email());
      }
    }
    return claims;
  }

  List<String> roles(Person person) {
    if (switches.on(Misbehaviour.UNKNOWN_ROLES)) {
      return List.of(NOBODY_KNOWS);
    }
    return switches.on(Misbehaviour.SHORT_ROLES) ? person.role().brief() : person.role().full();
  }

  String locale(String language) {
    return switches.on(Misbehaviour.OWN_LOCALE) ? "sr_lt" : language.replace('-', '_');
  }
}
