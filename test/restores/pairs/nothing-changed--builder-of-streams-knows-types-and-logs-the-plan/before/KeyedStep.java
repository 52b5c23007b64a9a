package pair;

import java.util.Optional;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** A function behind keys, and what it is called. */
final class KeyedStep<K, I, O> {
  private final OperatorSettings settings;
  private final KeySelector<I, K> keys;
  private final KeyedProcessFunction<K, I, O> function;

  KeyedStep(OperatorSettings settings, KeySelector<I, K> keys, KeyedProcessFunction<K, I, O> function) {
    this.settings = settings;
    this.keys = keys;
    this.function = function;
  }

  String name() {
    return settings.name();
  }

  Optional<Integer> parallelism() {
    return settings.parallelism();
  }

  KeySelector<I, K> keys() {
    return keys;
  }

  KeyedProcessFunction<K, I, O> function() {
    return function;
  }
}
