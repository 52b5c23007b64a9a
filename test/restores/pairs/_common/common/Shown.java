package common;

import java.io.Serializable;
import java.util.function.Function;

/** One part of a stored value that a job prints under a label of its own. */
public final class Shown<T> implements Serializable {
  private final String label;
  private final Part<T> part;

  private Shown(String label, Part<T> part) {
    this.label = label;
    this.part = part;
  }

  public static <T> Shown<T> as(String label, Part<T> part) {
    return new Shown<>(label, part);
  }

  /** A line with what is stored, or with `none`. */
  String line(Object key, T stored) {
    Object value = stored == null ? null : part.apply(stored);
    return Line.of(label, key, value == null ? "none" : value);
  }

  /** Reads one part of a stored value. */
  public interface Part<T> extends Function<T, Object>, Serializable {}
}
