package pair;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Functions that can be sent to where they run. */
final class Functions {
  private Functions() {}

  interface Get<T, V> extends Function<T, V>, Serializable {}

  interface Set<T, V> extends BiConsumer<T, V>, Serializable {}
}
