// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.settings;

/** One setting that an operator can give: its name in the environment and in the file. */
public enum Setting {
  MTT_PUBLIC_URL(
      "", "The address under which browsers and LMSs reach the tool: https://tool.example.org"),
  MTT_HOST("127.0.0.1", "The address to listen on; 0.0.0.0 for all"),
  MTT_PORT("8080", "The port to listen on; 0 takes a free one"),
  MTT_DATA("mtt-data", "The folder of the embedded database, the secret and the unpacked files"),
  MTT_DATABASE_URL("", "jdbc:postgresql://host/name, for PostgreSQL instead of the embedded one"),
  MTT_DATABASE_USER("", "The user of the database"),
  MTT_DATABASE_PASSWORD("", "Its password"),
  MTT_DATABASE_CONNECTIONS("16", "The most connections to the database that one instance opens"),
  MTT_SECRET(
      "",
      "At least 32 signs that encrypt stored keys; the same on all instances. Without it, one is"
          + " made and kept in the data folder"),
  MTT_CONTENT_URL("", "Another origin of this service for the content alone, if there is one"),
  MTT_PROXIES("", "Addresses of reverse proxies whose X-Forwarded-For is believed, with commas"),
  MTT_INTERNAL_HOSTS(
      "", "Host names of LMSs on private addresses that the tool may call, with commas"),
  MTT_MAX_UPLOAD("500", "The largest catalogue that can be uploaded, in MB"),
  MTT_THREADS("64", "The most requests that are worked on at once"),
  MTT_GRADES_CLAIM(
      "60",
      "How many seconds an instance has the grades that it took to send; then, if it died, another"
          + " sends them"),
  MTT_LIVE_DAYS(
      "365", "How many days after its end the record of a live session is kept; 0 for ever"),
  MTT_LOG("text", "How to log: text, or json for machines"),
  MTT_DEVELOPMENT("false", "true lets platforms be on loopback and plain http. Never in earnest");

  private final String byDefault;
  private final String meaning;

  Setting(String byDefault, String meaning) {
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  /** Returns the value where none is given. */
  public String byDefault() {
    return byDefault;
  }

  /** Returns what it is for, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
