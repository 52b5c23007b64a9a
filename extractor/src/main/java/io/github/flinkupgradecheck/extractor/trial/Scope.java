package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.state.StateMeta;

/** Where a name is looked up. Keyed and operator state of one name never meet. */
enum Scope {
  KEYED,
  TIMER,
  OPERATOR;

  static Scope of(String kind) {
    if (kind.equals("timer")) {
      return TIMER;
    }
    return kind.startsWith("operator-") || kind.equals("broadcast") ? OPERATOR : KEYED;
  }

  static Scope of(StateMeta.Type type) {
    switch (type) {
      case PRIORITY_QUEUE:
        return TIMER;
      case OPERATOR:
      case BROADCAST:
        return OPERATOR;
      default:
        return KEYED;
    }
  }
}
