// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mttcourseware.core.adapt.Edition;
import org.mttcourseware.core.adapt.Inserts;
import org.mttcourseware.core.model.Activity;
import org.mttcourseware.core.model.Adaptation;
import org.mttcourseware.core.model.Block;
import org.mttcourseware.core.model.Html;
import org.mttcourseware.core.model.InLanguages;
import org.mttcourseware.core.model.Language;
import org.mttcourseware.core.model.Markings;
import org.mttcourseware.core.model.Module;
import org.mttcourseware.core.model.Outcome;
import org.mttcourseware.core.model.Page;
import org.mttcourseware.core.model.ProgrammeHead;
import org.mttcourseware.core.model.Prompt;
import org.mttcourseware.core.model.Question;
import org.mttcourseware.core.model.Quiz;
import org.mttcourseware.core.model.Reflection;
import org.mttcourseware.core.model.Segment;
import org.mttcourseware.core.model.Theme;
import org.mttcourseware.core.render.Build;
import org.mttcourseware.core.render.Content;
import org.mttcourseware.core.render.CoursePages;
import org.mttcourseware.core.render.PaperPages;
import org.mttcourseware.core.render.PaperText;
import org.mttcourseware.core.render.PaperUse;
import org.mttcourseware.core.render.Scope;
import org.mttcourseware.core.render.Scripts;
import org.mttcourseware.core.render.SegmentBuild;

/**
 * A small programme, built by hand: two modules, three segments, one graded quiz, a picture that
 * two segments show, and an Arabic edition.
 */
public final class Builds {
  private static final Language ENGLISH = new Language("en");
  private static final Language ARABIC = new Language("ar");
  private static final Content STYLE = Content.of("body { margin: 0 }\n".repeat(20));
  private static final Content CHAIN = Content.of("<svg xmlns='http://www.w3.org/2000/svg'/>");
  private static final Content PHOTO = new Content.Bytes(new byte[600]);

  private Builds() {}

  /** Returns the programme in English. */
  public static Build english() {
    return build(ENGLISH, Optional.empty(), "1.2.0");
  }

  /** Returns the programme in Arabic. */
  public static Build arabic() {
    return build(ARABIC, Optional.empty(), "1.2.0");
  }

  /** Returns the programme in {@code language} as an academy adapts it. */
  public static Build adapted(String adaptation, String language) {
    Adaptation adapted =
        new Adaptation(
            adaptation,
            InLanguages.of(ENGLISH, "Adapted"),
            InLanguages.none(),
            false,
            0,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of());
    return build(new Language(language), Optional.of(adapted), "1.2.0");
  }

  /** Returns the programme in English, marked so that not everybody may read it. */
  public static Build restricted() {
    Build open = english();
    Edition edition = open.edition();
    Edition restricted =
        new Edition(
            edition.head(),
            edition.adaptation(),
            edition.language(),
            new Theme(Theme.STANDARD.accent(), null, "RESTRICTED"),
            edition.modules(),
            edition.inserts(),
            edition.sources(),
            edition.media());
    return new Build(
        restricted,
        open.scope(),
        open.id(),
        open.title(),
        open.segments(),
        open.scripts(),
        open.style(),
        open.coursePages(),
        open.paper());
  }

  /** Returns the programme in English at another version. */
  public static Build atVersion(String version) {
    return build(ENGLISH, Optional.empty(), version);
  }

  /** Returns the module {@code identity} alone. */
  public static Build module(Build programme) {
    return programme.of(programme.segments().get(0).module());
  }

  /** Returns the segment {@code identity-mrz}, which has a graded quiz, alone. */
  public static Build segment(Build programme) {
    return programme.of(programme.segments().get(1));
  }

  /** Returns the programme, a module and a segment of it. */
  public static List<Build> everyScope() {
    Build programme = english();
    return List.of(programme, module(programme), segment(programme));
  }

  private static Build build(Language language, Optional<Adaptation> adaptation, String version) {
    boolean arabic = language.equals(ARABIC);
    Module identity =
        module(
            "identity",
            arabic ? "الهوية والوثائق" : "Identity & documents",
            segment("identity-chain", arabic ? "سلسلة الهوية" : "The chain of identity", language),
            segment("identity-mrz", arabic ? "السطر" : "Reading <the> line", language, quiz(70)));
    Module rights =
        module("rights", "Rights", segment("rights-basics", "Rights at the border", language));
    String title = arabic ? "منهج الفريق المتنقل" : "Mobile Training Team curriculum";
    ProgrammeHead head =
        new ProgrammeHead(
            "mtt",
            title,
            version,
            ENGLISH,
            List.of(ENGLISH, ARABIC),
            "CC-BY-4.0",
            "MTT Courseware",
            "",
            Theme.STANDARD,
            Markings.STANDARD,
            Map.of(),
            false);
    List<Module> modules = List.of(identity, rights);
    Edition edition =
        new Edition(
            head,
            adaptation,
            language,
            Theme.STANDARD,
            modules,
            Inserts.unfilled(Map.of(), language),
            Map.of(),
            Map.of());
    return new Build(
        edition, Scope.PROGRAMME, "mtt", title, rendered(modules), SCRIPTS, STYLE, PAGES, PAPER);
  }

  private static Module module(String id, String title, Segment... segments) {
    Outcome outcome = new Outcome("o1", "Say what an identity rests on", false);
    return new Module(id, title, "", List.of(outcome), List.of(), List.of(segments));
  }

  private static Segment segment(
      String id, String title, Language language, Activity... activities) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Prose(new Html("<p>Text</p>"))));
    List.of(activities).forEach(activity -> blocks.add(new Block.ActivityBlock(activity)));
    blocks.add(new Block.ActivityBlock(new Reflection("think", "Think", List.of(), List.of())));
    return new Segment(
        id,
        title,
        language,
        20,
        25,
        "basic",
        List.of("first-line"),
        List.of("land", "air"),
        List.of(),
        List.of("o1"),
        List.of(),
        List.of("icao-9303"),
        "",
        "",
        List.of(new Page("page", "Page", blocks)));
  }

  private static Quiz quiz(int passPercent) {
    return new Quiz(
        "test",
        "Test",
        true,
        passPercent,
        2,
        Map.of("", 2),
        List.of(),
        List.of(question("q1", 1), question("q2", 2), question("q3", 3)));
  }

  private static Question question(String id, int points) {
    Prompt prompt = new Prompt(id, Html.EMPTY, List.of(), "o1", points, "", List.of());
    return new Question.ShortText(prompt, List.of("yes"));
  }

  private static List<SegmentBuild> rendered(List<Module> modules) {
    List<SegmentBuild> segments = new ArrayList<>();
    for (Module module : modules) {
      for (Segment segment : module.segments()) {
        segments.add(rendered(module, segment));
      }
    }
    return segments;
  }

  private static SegmentBuild rendered(Module module, Segment segment) {
    String page = "<!doctype html><html lang='" + segment.language() + "'>" + segment.title();
    return new SegmentBuild(
        module,
        segment,
        Content.of(page + " with its key</html>"),
        Content.of(page + "</html>"),
        "{\"key\":\"" + segment.id() + "\"}",
        segment.id().equals("identity-chain") ? "{\"polls\":{}}" : "",
        media(segment.id()),
        120);
  }

  private static Map<String, Content> media(String segment) {
    return switch (segment) {
      case "identity-chain" ->
          Map.of("media/identity/chain.svg", CHAIN, "media/identity/photo.jpg", PHOTO);
      case "identity-mrz" -> Map.of("media/identity/chain.svg", CHAIN);
      default -> Map.of();
    };
  }

  private static final Scripts SCRIPTS =
      (tracking, course) -> Content.of("/* " + tracking + " */ const course = " + course + ";\n");

  private static final CoursePages PAGES =
      new CoursePages() {
        @Override
        public Content contents(Build build) {
          return Content.of("<!doctype html><title>" + build.title() + "</title>");
        }

        @Override
        public Content player(Build build) {
          return Content.of("<!doctype html><title>Player of " + build.title() + "</title>");
        }

        @Override
        public Content about(Build build, String style) {
          String where =
              "lang='" + build.language() + "' dir='" + build.language().direction() + "'";
          return Content.of(
              "<!doctype html><html %s><title>About</title><body><div %s>%s</div></html>"
                  .formatted(where, where, "About"));
        }

        @Override
        public String courseData(Build build) {
          return "\"" + build.id() + " " + build.segments().size() + "\"";
        }
      };

  private static final PaperPages PAPER =
      new PaperPages() {
        @Override
        public PaperText page(SegmentBuild segment, Page page, PaperUse use, String up) {
          return new PaperText("<p>" + page.title() + "</p>", Map.of());
        }

        @Override
        public PaperText part(String template, SegmentBuild segment, PaperUse use, String up) {
          return new PaperText("<p>" + template + "</p>", Map.of());
        }

        @Override
        public PaperText activity(
            String template, SegmentBuild segment, Activity activity, PaperUse use, String up) {
          return new PaperText("<p>" + activity.title() + "</p>", Map.of());
        }

        @Override
        public PaperText blocks(SegmentBuild segment, List<Block> blocks, String up) {
          return new PaperText("<p>" + blocks.size() + "</p>", Map.of());
        }

        @Override
        public PaperText inline(Html html, String up) {
          return new PaperText(html.value(), Map.of());
        }

        @Override
        public String words(String key, Object... arguments) {
          return key;
        }
      };
}
