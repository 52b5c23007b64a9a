package pair;

/** Holds one value. */
public class Box<T> {
  public T value;

  public Box() {}

  Box(T value) {
    this.value = value;
  }

  T value() {
    return value;
  }
}
