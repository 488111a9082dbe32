// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

/**
 * What an LMS gives back when the tool was entered there, as a person typed it.
 *
 * @param deployment may be empty: the first launch brings it then
 */
record PlatformForm(String name, Platform.Addresses addresses, String deployment) {

  static PlatformForm read(Form form, WebAddress addresses) {
    String name = form.required("name", 200);
    String issuer = addresses.required(form, "issuer");
    String client = form.required("client", 255);
    String deployment = form.optional("deployment", 255);
    return new PlatformForm(name, endpoints(form, addresses, issuer, client), deployment);
  }

  static Platform.Addresses endpoints(
      Form form, WebAddress addresses, String issuer, String client) {
    if (issuer.length() > 500) {
      form.wrong("issuer", "academy.wrong-too-long", 500);
    }
    String authorization = addresses.required(form, "authorization");
    String token = addresses.required(form, "token");
    String jwks = addresses.required(form, "jwks");
    String audience = form.optional("audience", 2000);
    return new Platform.Addresses(issuer, client, authorization, token, jwks, audience);
  }
}
