package io.github.flinkupgradecheck.extractor.state;

import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** A state that an operator has registered in this JVM. */
public final class RegisteredState {
  /** By the operator itself while it started. */
  static final String REGISTERED = "registered";
  /** By the operator itself when records came. */
  static final String EXERCISED = "exercised";
  /** For the operator, because it holds the descriptor. */
  static final String FORCED = "forced";
  /** In a test of the team's. */
  static final String DECLARED = "declared";

  public final StateMeta meta;
  /** The very serializers in use, by Flink's keys; missing where the backend did not show them. */
  public final Map<String, TypeSerializer<?>> serializers;
  /** Time to live in milliseconds; null where there is none or it is not known. */
  public final Long ttlMillis;
  /** How it came to be registered, in the manifest's words. */
  public final String seen;

  RegisteredState(StateMeta meta, Map<String, TypeSerializer<?>> serializers, Long ttlMillis, String seen) {
    this.meta = meta;
    this.serializers = serializers;
    this.ttlMillis = ttlMillis;
    this.seen = seen;
  }

  /** The same, asked for only when records came. */
  RegisteredState exercised() {
    return new RegisteredState(meta, serializers, ttlMillis, EXERCISED);
  }

  /** What no two states of one operator share. */
  public String identity() {
    return meta.type + " " + meta.name;
  }
}
