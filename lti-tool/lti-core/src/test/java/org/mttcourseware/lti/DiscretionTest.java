// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mttcourseware.lti.ags.Score;
import org.mttcourseware.lti.http.HttpCall;
import org.mttcourseware.lti.keys.TokenRead;
import org.mttcourseware.lti.launch.AuthenticationResponse;
import org.mttcourseware.lti.launch.BrowserProof;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.lti.login.LoginAnswer;
import org.mttcourseware.lti.platform.FakePlatform;
import org.mttcourseware.lti.platform.FakeTool;
import org.mttcourseware.lti.storage.PlatformStorage;

/** What lands in a log by mistake gives away no token, no secret and no person. */
class DiscretionTest {

  @Test
  void printsNeitherSecretsNorPeople() {
    FakeTool tool = new FakeTool();
    LoginAnswer.Go go = tool.beginWithStorage();
    Map<String, Object> claims = FakePlatform.launch(go.pending(), tool.now());
    claims.put(Claims.SUBJECT, "subject-77");
    claims.put(Claims.NAME, "Anna Example");
    claims.put(Claims.FOR_USER, Map.of("user_id", "subject-78", "name", "Ben Example"));
    String token = FakePlatform.sign(claims);
    BrowserProof proof = new BrowserProof.Secrets(Set.of(tool.secret));
    LaunchAnswer answer = tool.receive(token, go.state(), proof);
    List<Object> printed =
        List.of(
            go,
            go.pending(),
            answer,
            ((LaunchAnswer.Accepted) answer).launch(),
            ((LaunchAnswer.Accepted) answer).launch().person(),
            ((LaunchAnswer.Accepted) answer).launch().forUser(),
            TokenRead.of(token),
            proof,
            new AuthenticationResponse(
                token, go.state(), Optional.empty(), Optional.empty(), proof),
            PlatformStorage.keeping(go.pending(), go.registration(), tool.secret).orElseThrow(),
            HttpCall.get(URI.create("https://lms.example.org/m?user_id=subject-77"), "a")
                .with("Authorization", "Bearer " + token),
            Score.finished("subject-77", Instant.EPOCH, 1, 2));

    for (Object value : printed) {
      for (String secret :
          List.of(
              "subject-7",
              "Example",
              "hint 1",
              tool.secret,
              go.state(),
              go.pending().nonce(),
              token)) {
        assertFalse(value.toString().contains(secret), value.getClass() + " prints " + secret);
      }
    }
  }
}
