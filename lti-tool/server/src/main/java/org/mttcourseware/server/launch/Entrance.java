// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.launch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.lti.Reason;
import org.mttcourseware.lti.Refusal;
import org.mttcourseware.lti.RuleOutcome;
import org.mttcourseware.lti.deeplink.DeepLinkingSettings;
import org.mttcourseware.lti.launch.Launch;
import org.mttcourseware.lti.launch.LaunchAnswer;
import org.mttcourseware.lti.launch.MessageType;
import org.mttcourseware.server.store.AcademyRows;
import org.mttcourseware.server.store.Database;

/**
 * Lets an accepted launch in: keeps its course, link and learner, opens a session, and says to
 * which room it leads. All of it in one transaction.
 */
final class Entrance {
  private final Database database;
  private final Sessions sessions;
  private final LaunchRecords records;
  private final Clock clock;

  Entrance(Database database, Sessions sessions, LaunchRecords records, Clock clock) {
    this.database = database;
    this.sessions = sessions;
    this.records = records;
    this.clock = clock;
  }

  Entered enter(LaunchAnswer.Accepted accepted, Proof proof) {
    Launch launch = accepted.launch();
    return database.site(
        rows ->
            Known.of(rows, launch)
                .map(known -> enter(rows.of(known.academy()), accepted, known, proof))
                .orElseGet(() -> gone(accepted)));
  }

  /** The deployment was taken away a moment ago. */
  private static Entered gone(LaunchAnswer.Accepted accepted) {
    return new Entered.Refused(
        Reason.DEPLOYMENT_UNKNOWN.refusal(accepted.launch().deploymentId()), accepted.outcomes());
  }

  private Entered enter(
      AcademyRows rows, LaunchAnswer.Accepted accepted, Known known, Proof proof) {
    Launch launch = accepted.launch();
    List<RuleOutcome> outcomes =
        Stream.concat(accepted.outcomes().stream(), OwnRefusals.outcomes(launch, known).stream())
            .toList();
    Optional<Refusal> refusal = OwnRefusals.of(launch, known);
    if (refusal.isPresent()) {
      return new Entered.Refused(refusal.get(), outcomes);
    }
    Instant now = clock.instant();
    boolean linking = launch.messageType() == MessageType.DEEP_LINKING;
    boolean teaches = launch.roles().teaches();
    String language = language(launch, known);
    String course = Courses.keep(rows, launch, known, now);
    Optional<Links.Kept> link =
        linking ? Optional.empty() : Links.keep(rows, launch, known, course, now);
    records.accepted(rows, launch, outcomes, proof);
    if (!linking && link.filter(kept -> kept.placement().isChosen()).isEmpty()) {
      return new Entered.NothingChosen(teaches, language);
    }
    SessionRole role =
        linking ? SessionRole.LINKER : teaches ? SessionRole.TEACHER : SessionRole.LEARNER;
    NewSession session =
        new NewSession(
            known.deployment(),
            course,
            link.map(Links.Kept::id).orElse(null),
            linking ? null : Learners.keep(rows, launch, known, course, now),
            role,
            language,
            launch.roles().testUser(),
            details(launch));
    Sessions.Opened opened = sessions.open(rows, session);
    return new Entered.Open(Shell.address(known.academy(), room(launch, role), opened, language));
  }

  private static String room(Launch launch, SessionRole role) {
    boolean review = launch.messageType() == MessageType.SUBMISSION_REVIEW;
    return switch (role) {
      case LINKER -> "link";
      case TEACHER -> review ? "teach" : "learn";
      case LEARNER -> "learn";
    };
  }

  /** What was chosen for the link beats what the LMS shows, and that what the person set. */
  private static String language(Launch launch, Known known) {
    return Stream.of(
            Optional.ofNullable(launch.custom().get("language")),
            launch.presentation().locale(),
            launch.person().locale())
        .flatMap(Optional::stream)
        .map(LmsLanguage::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(known.language());
  }

  private static SessionDetails details(Launch launch) {
    return new SessionDetails(
        launch.presentation().returnUrl().map(URI::toString).orElse(null),
        launch.deepLinking().map(Entrance::linking).orElse(null));
  }

  private static LinkingRequest linking(DeepLinkingSettings settings) {
    return new LinkingRequest(
        settings.returnUrl().toString(),
        settings.acceptTypes().stream().sorted().toList(),
        settings.acceptTargets().stream().sorted().toList(),
        absent(settings.acceptMultiple()),
        absent(settings.acceptLineItem()),
        absent(settings.title()),
        absent(settings.text()),
        absent(settings.data()));
  }

  private static <T> @Nullable T absent(Optional<T> value) {
    return value.orElse(null);
  }
}
