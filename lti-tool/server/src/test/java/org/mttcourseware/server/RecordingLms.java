// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mttcourseware.server.academy.Platform;
import org.mttcourseware.server.catalogue.ProgrammeKey;
import org.mttcourseware.server.demo.platform.Claim;
import org.mttcourseware.server.web.Json;

/**
 * An LMS on loopback that remembers each score that was ever posted to it. A score whose time is
 * not later than the one that stands is answered 409 and not taken, as Moodle does (AGS 2.0, 3.4).
 */
final class RecordingLms implements AutoCloseable {
  static final String CLIENT = "client";
  static final String DEPLOYMENT = "1";
  private static final String LINK = "link-1";

  private final RSAKey key;
  private final Javalin javalin;
  private final List<Post> posts = new ArrayList<>();
  private final Map<String, Post> gradebook = new HashMap<>();
  private boolean holding;
  private int held;

  /** A score as it was posted, and whether it was taken. */
  record Post(String user, Instant at, double given, boolean taken) {}

  RecordingLms() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("key").generate();
    javalin =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.get("/jwks", this::giveKeys);
                  config.routes.post("/token", RecordingLms::giveToken);
                  config.routes.get("/items/1", this::showColumn);
                  config.routes.post("/items/1/scores", this::score);
                })
            .start("127.0.0.1", 0);
  }

  private String url() {
    return "http://127.0.0.1:" + javalin.port();
  }

  /** Returns how the tool reaches it. */
  Platform.Addresses addresses() {
    return new Platform.Addresses(
        url(), CLIENT, url() + "/auth", url() + "/token", url() + "/jwks", "");
  }

  private void giveKeys(Context context) {
    context.contentType("application/json").result(new JWKSet(key.toPublicJWK()).toString());
  }

  private static void giveToken(Context context) {
    context.json(
        Map.of("access_token", "token", "token_type", "bearer", "expires_in", 3600, "scope", ""));
  }

  private void showColumn(Context context) {
    context.json(
        Map.of("id", url() + "/items/1", "label", "", "scoreMaximum", 10, "resourceLinkId", LINK));
  }

  private void score(Context context) throws InterruptedException {
    JsonNode json = Json.received(context.body());
    Instant at = Instant.parse(json.path("timestamp").asText());
    Post post = take(json.path("userId").asText(), at, json.path("scoreGiven").asDouble());
    context.status(post.taken() ? 204 : 409);
    stay();
  }

  private synchronized Post take(String user, Instant at, double given) {
    Post before = gradebook.get(user);
    Post post = new Post(user, at, given, before == null || at.isAfter(before.at()));
    posts.add(post);
    if (post.taken()) {
      gradebook.put(user, post);
    }
    return post;
  }

  private synchronized void stay() throws InterruptedException {
    held++;
    notifyAll();
    while (holding) {
      wait();
    }
    held--;
  }

  /** From now on scores are taken, and not answered. */
  synchronized void hold() {
    holding = true;
  }

  /** Waits until {@code number} are taken and not answered. */
  synchronized void awaitHeld(int number, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (held < number) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("only " + held + " scores are on their way");
      }
      wait(left);
    }
  }

  /** Answers those that wait. */
  synchronized void release() {
    holding = false;
    notifyAll();
  }

  /** Returns all that was ever posted. */
  synchronized List<Post> posts() {
    return List.copyOf(posts);
  }

  /** Returns the grades that stand, by user. */
  synchronized Map<String, Post> gradebook() {
    return Map.copyOf(gradebook);
  }

  /** Returns the message that lets {@code user} into the tool at {@code target}. */
  String launch(String user, String nonce, String target, ProgrammeKey shown, String segment) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(url())
            .audience(CLIENT)
            .subject(user)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce)
            .claim(Claim.VERSION, "1.3.0")
            .claim(Claim.MESSAGE_TYPE, "LtiResourceLinkRequest")
            .claim(Claim.DEPLOYMENT, DEPLOYMENT)
            .claim(Claim.TARGET, target)
            .claim(Claim.ROLES, List.of("Learner"))
            .claim(Claim.CONTEXT, Map.of("id", "course-1", "title", "A course"))
            .claim(Claim.LINK, Map.of("id", LINK, "title", "A link"))
            .claim(
                Claim.CUSTOM,
                Map.of(
                    "programme", shown.programme(),
                    "adaptation", shown.adaptation(),
                    "segment", segment))
            .claim(
                Claim.GRADES,
                Map.of(
                    "scope", List.of(Claim.SCOPE_COLUMNS, Claim.SCOPE_SCORES),
                    "lineitems", url() + "/items",
                    "lineitem", url() + "/items/1"))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    release();
    javalin.stop();
  }
}
