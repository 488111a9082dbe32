// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mttcourseware.server.Browser;
import org.mttcourseware.server.Served;
import org.mttcourseware.server.catalogue.SampleCatalogues;
import org.mttcourseware.server.settings.Setting;

/** A service with one academy whose administrator opens rooms. */
public final class PollingAcademy implements AutoCloseable {
  private final Served served;
  private final Browser chief;
  private final String academy;

  private PollingAcademy(Served served, Path catalogue, String programme) {
    this.served = served;
    this.chief = served.administrator();
    OpenedRoom.offer(served, catalogue, programme);
    this.academy = Served.addAcademy(chief, "Alpha");
  }

  /** Starts one with the small sample, whose poll {@code views} asks all kinds of questions. */
  public static PollingAcademy start() {
    return start(Map.of());
  }

  public static PollingAcademy start(Map<Setting, String> settings) {
    return new PollingAcademy(Served.start(settings), SampleCatalogues.small(), "play");
  }

  /** Starts one with what we publish. */
  public static PollingAcademy ofWhatWePublish() {
    return new PollingAcademy(Served.start(), SampleCatalogues.real(), "mtt");
  }

  /** Returns the activities of {@code kind} that the page Live offers. */
  public List<String> offered(String kind) {
    return Pattern.compile(
            "name=\"kind\" value=\""
                + kind
                + "\"><input type=\"hidden\" name=\"activity\" value=\"([^\"]+)\"")
        .matcher(chief.get(academy + "/live").body())
        .results()
        .map(one -> one.group(1))
        .sorted()
        .toList();
  }

  /** Begins a session that runs {@code activity}. */
  public OpenedRoom open(String activity) {
    return OpenedRoom.open(served, chief, academy, activity);
  }

  public Served served() {
    return served;
  }

  public Browser chief() {
    return chief;
  }

  /** Returns the path of its pages. */
  public String path() {
    return academy;
  }

  @Override
  public void close() {
    served.close();
  }
}
