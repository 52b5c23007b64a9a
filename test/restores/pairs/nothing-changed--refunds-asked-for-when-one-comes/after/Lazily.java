package pair;

import java.util.function.Supplier;

/** Something that is made when it is first needed. */
final class Lazily<T> implements Supplier<T> {
  private final Supplier<T> making;
  private T made;

  private Lazily(Supplier<T> making) {
    this.making = making;
  }

  static <T> Lazily<T> by(Supplier<T> making) {
    return new Lazily<>(making);
  }

  @Override
  public T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
