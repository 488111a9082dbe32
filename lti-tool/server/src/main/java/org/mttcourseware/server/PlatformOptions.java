// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mttcourseware.server.academy.Platform;
import picocli.CommandLine.Option;

/** What an LMS shows of itself when this tool is entered there, as options. */
final class PlatformOptions {
  @Option(
      names = "--academy",
      required = true,
      paramLabel = "A",
      description = "The id of the academy; see 'mtt academy list'.")
  private String academy = "";

  @Option(
      names = "--issuer",
      required = true,
      paramLabel = "I",
      description = "The issuer (platform id), exactly as the LMS writes it.")
  private String issuer = "";

  @Option(
      names = "--client-id",
      required = true,
      paramLabel = "C",
      description = "How the LMS calls this tool.")
  private String clientId = "";

  @Option(
      names = "--deployment",
      paramLabel = "D",
      description = "The deployment id; without it, the first launch brings one to be approved.")
  private String deployment = "";

  @Option(
      names = "--auth-url",
      required = true,
      paramLabel = "U",
      description = "The authentication request address.")
  private String authUrl = "";

  @Option(
      names = "--token-url",
      required = true,
      paramLabel = "U",
      description = "The access token address.")
  private String tokenUrl = "";

  @Option(
      names = "--jwks-url",
      required = true,
      paramLabel = "U",
      description = "The address of the LMS's keys.")
  private String jwksUrl = "";

  @Option(
      names = "--audience",
      paramLabel = "V",
      description = "The token audience, if it differs from the token address.")
  private String audience = "";

  @Option(
      names = "--name",
      paramLabel = "N",
      description = "How administrators' pages call it (the issuer).")
  private String name = "";

  @Option(
      names = "--product",
      paramLabel = "P",
      defaultValue = "other",
      description =
          "moodle, canvas, ilias, brightspace, blackboard, sakai, openedx or other (other).")
  private String product = "other";

  String academy() {
    return academy;
  }

  String deployment() {
    return deployment;
  }

  String product() {
    return product;
  }

  String name() {
    String called = name.isBlank() ? issuer : name.strip();
    return called.length() > 200 ? called.substring(0, 200) : called;
  }

  Platform.Addresses platform() {
    return new Platform.Addresses(issuer, clientId, authUrl, tokenUrl, jwksUrl, audience);
  }

  /** Returns the addresses by the options that brought them. */
  Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("--issuer", issuer);
    addresses.put("--auth-url", authUrl);
    addresses.put("--token-url", tokenUrl);
    addresses.put("--jwks-url", jwksUrl);
    return addresses;
  }
}
