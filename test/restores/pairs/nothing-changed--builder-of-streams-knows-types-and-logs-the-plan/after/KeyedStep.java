package pair;

import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** A function behind keys, what it is called, and what it gives where Flink cannot tell. */
final class KeyedStep<K, I, O> {
  private final OperatorSettings settings;
  private final KeySelector<I, K> keys;
  private final KeyedProcessFunction<K, I, O> function;
  private Class<O> returns;

  KeyedStep(OperatorSettings settings, KeySelector<I, K> keys, KeyedProcessFunction<K, I, O> function) {
    this.settings = settings;
    this.keys = keys;
    this.function = function;
  }

  KeyedStep(OperatorSettings settings, KeySelector<I, K> keys, KeyedProcessFunction<K, I, O> function, Class<O> returns) {
    this(settings, keys, function);
    this.returns = returns;
  }

  String name() {
    return settings.name();
  }

  Optional<Integer> parallelism() {
    return settings.parallelism();
  }

  Optional<TypeInformation<O>> returns() {
    return returns == null ? Optional.empty() : Optional.of(TypeInformation.of(returns));
  }

  KeySelector<I, K> keys() {
    return keys;
  }

  KeyedProcessFunction<K, I, O> function() {
    return function;
  }
}
