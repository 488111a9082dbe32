// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.render.Content;

/**
 * The descriptor of an LTI link in a cartridge (CC 1.3, section "LTI links"). There is no other for
 * LTI 1.3: the learning system finds the tool that is registered for the address. What the link
 * opens stands in its query and in its custom parameters, because some systems keep only one of
 * them; nothing in it is a secret.
 */
final class BasicLtiLink {
  private static final String NAMESPACES = "http://www.imsglobal.org/xsd/";

  private BasicLtiLink() {}

  /**
   * Returns the link.
   *
   * @param launch the address of the tool's launch, without a query
   * @param opens what it opens, by the names that the tool knows; the values are ids
   */
  static Content of(
      CartridgeVersion version,
      String title,
      URI launch,
      Map<String, String> opens,
      ProgrammeHead head) {
    Xml xml = new Xml();
    xml.open(
        "cartridge_basiclti_link",
        "xmlns",
        version.ltiLink(),
        "xmlns:blti",
        NAMESPACES + "imsbasiclti_v1p0",
        "xmlns:lticm",
        NAMESPACES + "imslticm_v1p0",
        "xmlns:lticp",
        NAMESPACES + "imslticp_v1p0");
    xml.text("blti:title", PlainTitle.of(title));
    xml.open("blti:custom");
    opens.forEach((name, value) -> xml.text("lticm:property", value, "name", name));
    xml.close();
    String address = launch + "?" + query(opens);
    xml.text("blti:launch_url", address);
    if (launch.getScheme().equals("https")) {
      xml.text("blti:secure_launch_url", address);
    }
    xml.open("blti:vendor");
    xml.text("lticp:code", head.id());
    xml.text("lticp:name", head.publisher().isBlank() ? head.title() : head.publisher());
    return xml.close().close().toContent();
  }

  private static String query(Map<String, String> opens) {
    return opens.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }
}
