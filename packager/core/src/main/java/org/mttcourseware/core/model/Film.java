// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.model;

import java.util.List;

/** Something to watch: a media file, or an animation clip written as text. */
public record Film(String id, String title, List<Block> introduction, Showing showing)
    implements Activity {
  public Film {
    introduction = List.copyOf(introduction);
  }

  @Override
  public String kind() {
    return "film";
  }

  /** How a film is shown. */
  public sealed interface Showing {
    /** Returns the name templates switch on. */
    String type();
  }

  /**
   * A media file.
   *
   * @param media path below the sources
   * @param captions path of a WebVTT file, or the empty string
   * @param poster path of a still picture, or the empty string
   * @param transcript all that is said and seen, as text
   */
  public record Recording(String media, String captions, String poster, List<Block> transcript)
      implements Showing {
    public Recording {
      transcript = List.copyOf(transcript);
    }

    @Override
    public String type() {
      return "recording";
    }
  }

  /**
   * Scenes of one drawing.
   *
   * @param drawing path of an SVG below the sources
   */
  public record Clip(String drawing, String alt, List<ClipScene> scenes) implements Showing {
    public Clip {
      scenes = List.copyOf(scenes);
    }

    @Override
    public String type() {
      return "clip";
    }
  }

  /**
   * A scene of a clip.
   *
   * @param seconds how long it stands
   * @param show ids of the drawing's groups to be seen
   * @param focus ids of those brought forward
   * @param narration what is said: caption and transcript too
   */
  public record ClipScene(
      String id,
      String title,
      int seconds,
      List<String> show,
      List<String> focus,
      List<Block> narration) {
    public ClipScene {
      show = List.copyOf(show);
      focus = List.copyOf(focus);
      narration = List.copyOf(narration);
    }
  }
}
