package io.github.flinkupgradecheck.extractor.trial;

import java.util.Collections;
import java.util.List;

/** Samples that lie together in a savepoint: one entry of a keyed state, all elements of an operator's list, one entry of a broadcast map. */
final class Placed {
  final BaselineState state;
  /** The operator's key, or that of a broadcast map; null for an operator's list. */
  final BaselineSample key;
  /** Null for operator state. */
  final BaselineSample namespace;
  /** Of a map alone. */
  final BaselineSample userKey;
  /** One value, or the elements of a list; none for a timer. */
  final List<BaselineSample> values;

  Placed(
      BaselineState state,
      BaselineSample key,
      BaselineSample namespace,
      BaselineSample userKey,
      List<BaselineSample> values) {
    this.state = state;
    this.key = key;
    this.namespace = namespace;
    this.userKey = userKey;
    this.values = Collections.unmodifiableList(values);
  }

  /** Whether what lies there is as a running job's would be: neither empty nor at the edge of its type. */
  boolean distinct() {
    for (BaselineSample value : values) {
      if (!value.distinct) {
        return false;
      }
    }
    return true;
  }
}
