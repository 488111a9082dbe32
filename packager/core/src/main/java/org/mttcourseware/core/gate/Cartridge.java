// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mttcourseware.core.gate.grammar.XmlNode;

/** Common Cartridge 1.1 and 1.3, thick and thin, with the questions inside. */
final class Cartridge implements PackageKind {
  private static final Pattern NAMESPACE =
      Pattern.compile("http://www\\.imsglobal\\.org/xsd/imscc(v1p[0-9])?/imscp_v1p1");
  private static final int MOODLE_READS = 1024;

  @Override
  public boolean recognises(PackageContents contents) throws IOException {
    return contents.has(Manifest.NAME) && NAMESPACE.matcher(contents.text(Manifest.NAME)).find();
  }

  @Override
  public Nature inspect(PackageContents contents, Findings findings) throws IOException {
    Optional<XmlNode> root = ControlFile.read(contents, Manifest.NAME, findings);
    if (root.isEmpty()) {
      return new Nature("", "IMS Common Cartridge", "", List.of());
    }
    Manifest manifest = new Manifest(root.get());
    Matcher namespace = NAMESPACE.matcher(root.get().namespace());
    String number = namespace.matches() && namespace.group(1) != null ? namespace.group(1) : "v1p0";
    boolean thin = manifest.schema().contains("Thin");
    if (number.equals("v1p1") || number.equals("v1p3")) {
      findings.grammar("cc" + number.charAt(1) + number.charAt(3), Manifest.NAME, root.get());
    }
    if (number.equals("v1p1")) {
      firstBytes(contents, root.get(), findings);
    }
    manifest.identifiers(findings);
    manifest.files(contents, Set.of(), findings);
    for (XmlNode resource : manifest.resources()) {
      resource(resource, thin, findings);
      if (resource.attribute("type").startsWith("imsqti_xmlv1p2")) {
        questions(contents, resource, findings);
      }
    }
    banks(manifest, findings);
    return new Nature(
        thin ? "thincc" : "cc" + number.charAt(1) + number.charAt(3),
        "IMS " + (thin ? "Thin " : "") + "Common Cartridge 1." + number.charAt(3),
        title(root.get()),
        facts(manifest));
  }

  private static void firstBytes(PackageContents contents, XmlNode root, Findings findings)
      throws IOException {
    byte[] bytes = contents.bytes(Manifest.NAME);
    String head =
        new String(bytes, 0, Math.min(bytes.length, MOODLE_READS), StandardCharsets.UTF_8);
    if (!head.contains("xmlns=\"" + root.namespace() + "\"")) {
      findings.add("PKG311", Manifest.NAME);
    }
  }

  private static void resource(XmlNode resource, boolean thin, Findings findings) {
    String type = resource.attribute("type");
    String identifier = resource.attribute("identifier");
    boolean descriptor = type.matches("ims(dt|wl|qti|basiclti)_.*");
    boolean content =
        type.equals("webcontent")
            || type.startsWith("associatedcontent/")
            || type.matches("(idpfepub|imsapip|imsiwb|assignment|imsov|imsqti)_.*");
    if (!descriptor && !content) {
      findings.add("PKG316", Manifest.NAME, resource, type, identifier);
    }
    boolean inline = thin && resource.each("file").findAny().isEmpty();
    if (descriptor
        && !inline
        && (!resource.attribute("href").isEmpty() || resource.each("file").count() != 1)) {
      findings.add("PKG312", Manifest.NAME, resource, identifier, type);
    }
    if (thin && !type.matches("ims(wl|basiclti)_.*")) {
      findings.add("PKG317", Manifest.NAME, resource, identifier, type);
    }
  }

  private static void banks(Manifest manifest, Findings findings) {
    for (XmlNode item : manifest.items()) {
      String target = item.attribute("identifierref");
      manifest
          .resource(target)
          .filter(resource -> resource.attribute("type").endsWith("question-bank"))
          .ifPresent(resource -> findings.add("PKG313", Manifest.NAME, item, target));
    }
  }

  private static void questions(PackageContents contents, XmlNode resource, Findings findings)
      throws IOException {
    String path =
        resource.first("file").map(file -> Manifest.path(file.attribute("href"))).orElse("");
    if (!contents.has(path)) {
      return;
    }
    Optional<XmlNode> root = ControlFile.read(contents, path, findings);
    if (root.isPresent()) {
      findings.grammar("qti12", path, root.get());
      Qti12Items.inspect(root.get(), path, findings);
    }
  }

  private static String title(XmlNode root) {
    return root.first("metadata").stream()
        .flatMap(meta -> meta.all("title"))
        .flatMap(title -> title.each("string"))
        .map(string -> string.text().strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> facts(Manifest manifest) {
    Map<String, String> words = new TreeMap<>();
    words.put("imswl_", "web links");
    words.put("imsdt_", "discussions");
    words.put("imsbasiclti_", "LTI links");
    words.put("imsqti_", "assessments and question banks");
    words.put("webcontent", "files");
    List<String> facts = new ArrayList<>();
    words.forEach(
        (begin, plural) -> {
          long count =
              manifest.resources().stream()
                  .filter(resource -> resource.attribute("type").startsWith(begin))
                  .count();
          if (count > 0) {
            facts.add(plural + ": " + count);
          }
        });
    return facts;
  }
}
