// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one thing that a sample changes in a plain launch.
 *
 * @param claims changes the claims
 * @param payload changes the text that they became
 * @param fields changes the fields that the browser brings: {@code id_token} and {@code state}
 */
record Change(
    Consumer<Map<String, Object>> claims,
    UnaryOperator<String> payload,
    Seal seal,
    Consumer<Map<String, String>> fields) {
  static final Change NONE = claims(claims -> {});

  static Change claims(Consumer<Map<String, Object>> claims) {
    return new Change(claims, UnaryOperator.identity(), Seal.OURS, fields -> {});
  }

  static Change claim(String name, Object value) {
    return claims(claims -> claims.put(name, value));
  }

  static Change without(String name) {
    return claims(claims -> claims.remove(name));
  }

  static Change roles(Function<String, List<String>> roles) {
    return claims(
        claims -> {
          List<?> before = (List<?>) claims.getOrDefault(Claim.ROLES, List.of());
          String first = before.isEmpty() ? "" : String.valueOf(before.get(0));
          claims.put(Claim.ROLES, roles.apply(first));
        });
  }

  static Change sealed(Seal seal) {
    return new Change(claims -> {}, UnaryOperator.identity(), seal, fields -> {});
  }

  static Change payload(UnaryOperator<String> payload) {
    return new Change(claims -> {}, payload, Seal.OURS, fields -> {});
  }

  static Change fields(Consumer<Map<String, String>> fields) {
    return new Change(claims -> {}, UnaryOperator.identity(), Seal.OURS, fields);
  }
}
