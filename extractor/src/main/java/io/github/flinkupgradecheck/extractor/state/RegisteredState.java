package io.github.flinkupgradecheck.extractor.state;

import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** A state that an operator has registered in this JVM. */
public final class RegisteredState {
  public final StateMeta meta;
  /** The very serializers in use, by Flink's keys; missing where the backend did not show them. */
  public final Map<String, TypeSerializer<?>> serializers;
  /** Time to live in milliseconds; null where there is none or it is not known. */
  public final Long ttlMillis;
  /** Registered for the operator because it holds the descriptor, not by it. */
  public final boolean forced;

  RegisteredState(StateMeta meta, Map<String, TypeSerializer<?>> serializers, Long ttlMillis, boolean forced) {
    this.meta = meta;
    this.serializers = serializers;
    this.ttlMillis = ttlMillis;
    this.forced = forced;
  }
}
