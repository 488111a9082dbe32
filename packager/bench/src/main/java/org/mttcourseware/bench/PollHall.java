// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.bench;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A room of the tool, with its trainer; people are spread over the instances in turn. */
final class PollHall implements Hall {
  private final List<ServerProcess> instances;
  private final String room;
  private final String trainer;
  private final String code;
  private final HttpLine console;
  private final Map<Integer, String> tickets = new ConcurrentHashMap<>();
  private volatile String round = "";
  private boolean again;

  private PollHall(List<ServerProcess> instances, URI begun) throws IOException {
    this.instances = instances;
    this.room = begun.getPath();
    this.trainer = begun.getFragment();
    this.console = new HttpLine(origin(0));
    this.code = text(state(), "code");
  }

  /** Opens a room as the administrator does. */
  static PollHall begin(List<ServerProcess> instances, Administrator administrator)
      throws IOException, InterruptedException {
    return new PollHall(List.copyOf(instances), administrator.begin());
  }

  @Override
  public URI origin(int person) {
    return instances.get(person % instances.size()).uri("");
  }

  @Override
  public void join(int person, HttpLine line) throws IOException {
    HttpLine.Answer answer = line.send(Call.post("/live/" + code + "/join", "", ""));
    tickets.put(person, text(parsed(answer.demand("coming in").body()), "ticket"));
  }

  private String ticket(int person) {
    return tickets.getOrDefault(person, "");
  }

  @Override
  public Call phone(int person) {
    return Call.follow(room + "/events?as=phone&language=en", ticket(person));
  }

  @Override
  public Call projector() {
    return Call.follow(room + "/events?as=screen&language=en", "");
  }

  @Override
  public void close() throws IOException {
    if (!round.isEmpty()) {
      step("close", revision());
      round = "";
    }
  }

  @Override
  public long open() throws IOException {
    Object revision = revision();
    long asked = System.nanoTime();
    step(again ? "again" : "open", revision);
    again = true;
    round = text(state(), "roundId");
    return asked;
  }

  private Object revision() throws IOException {
    return Objects.requireNonNull(state().get("revision"));
  }

  private void step(String name, Object revision) throws IOException {
    Map<String, Object> step = Map.of("do", name, "revision", revision);
    console
        .send(Call.post(room + "/step", trainer, JSONObjectUtils.toJSONString(step)))
        .demand("the step " + name);
  }

  private Map<String, Object> state() throws IOException {
    String path = room + "/state?as=console&language=en";
    Map<String, Object> answer =
        parsed(console.send(Call.get(path, trainer)).demand("the console").body());
    return object(answer, "state");
  }

  @Override
  public boolean isOpen(String state) {
    return state.contains("\"phase\":\"open\"");
  }

  @Override
  public Call vote(int person) {
    String option = PollSource.OPTIONS.get(person % PollSource.OPTIONS.size());
    Map<String, Object> vote = Map.of("round", round, "number", 1, "answer", List.of(option));
    return Call.post(room + "/vote", ticket(person), JSONObjectUtils.toJSONString(vote));
  }

  @Override
  public int votes(String state) {
    try {
      Map<String, Object> shown = object(parsed(state), "state");
      return text(shown, "roundId").equals(round) ? number(shown, "votes") : 0;
    } catch (Skipped broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Returns how often each answer was given, in all votes there were, as the trainer saves it. */
  Map<String, Integer> tally() throws IOException {
    String saved =
        console.send(Call.get(room + "/results.json", trainer)).demand("the results").body();
    Map<String, Integer> tally = new TreeMap<>();
    try {
      for (Map<String, Object> line :
          JSONObjectUtils.getJSONObjectArray(parsed(saved), "results")) {
        tally.merge(text(line, "answer"), number(line, "count"), Integer::sum);
      }
      return tally;
    } catch (ParseException broken) {
      throw new Skipped("results that are no list: " + saved);
    }
  }

  @Override
  public List<ServerProcess> servers() {
    return instances;
  }

  private static Map<String, Object> parsed(String json) throws Skipped {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException broken) {
      throw new Skipped("not JSON: " + json);
    }
  }

  private static Map<String, Object> object(Map<String, Object> json, String name) throws Skipped {
    try {
      return JSONObjectUtils.getJSONObject(json, name);
    } catch (ParseException broken) {
      throw new Skipped("no " + name + " in " + json);
    }
  }

  private static int number(Map<String, Object> json, String name) {
    return json.get(name) instanceof Number number ? number.intValue() : 0;
  }

  private static String text(Map<String, Object> json, String name) {
    return String.valueOf(json.get(name));
  }
}
