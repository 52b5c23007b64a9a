package pair;

import java.util.HashMap;
import java.util.Map;

/** What a title is about, and who may watch it. */
public enum Genre {
  DRAMA("drama", 12),
  COMEDY("comedy", 6),
  DOCUMENTARY("documentary", 0),
  HORROR("horror", 18);

  private static final Map<String, Genre> BY_LABEL = new HashMap<>();

  static {
    for (Genre genre : values()) {
      BY_LABEL.put(genre.label, genre);
    }
  }

  private final String label;
  private final int age;

  Genre(String label, int age) {
    this.label = label;
    this.age = age;
  }

  static Genre labelled(String label) {
    return BY_LABEL.get(label);
  }

  boolean isFor(int years) {
    return years >= age;
  }
}
