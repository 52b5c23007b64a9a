package pair;

/** Holds one value; no POJO in Flink's sense, so Kryo writes it. */
public final class Box<T> {
  private final T value;

  Box(T value) {
    this.value = value;
  }

  T value() {
    return value;
  }
}
