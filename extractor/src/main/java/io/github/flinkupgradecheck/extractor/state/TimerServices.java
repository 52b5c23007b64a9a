package io.github.flinkupgradecheck.extractor.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.StreamOperator;

/**
 * Timer services that Flink's operators register in {@code open}, after the user's own: needed only when that one failed. From the sources
 * of the operators; the names are the same from Flink 1.13 to 2.2, those for asynchronous state are of 2.x.
 */
final class TimerServices {
  private static final String USER = "user-timers";
  private static final String WINDOW = "window-timers";
  private static final Map<String, String> BY_OPERATOR = new HashMap<>();

  static {
    String synchronous = "org.apache.flink.streaming.api.operators.";
    BY_OPERATOR.put(synchronous + "KeyedProcessOperator", USER);
    BY_OPERATOR.put(synchronous + "co.KeyedCoProcessOperator", USER);
    BY_OPERATOR.put(synchronous + "co.CoBroadcastWithKeyedOperator", USER);
    BY_OPERATOR.put(synchronous + "LegacyKeyedProcessOperator", USER);
    BY_OPERATOR.put(synchronous + "co.LegacyKeyedCoProcessOperator", USER);
    BY_OPERATOR.put("org.apache.flink.streaming.runtime.operators.windowing.WindowOperator", WINDOW);
    String asynchronous = "org.apache.flink.runtime.asyncprocessing.operators.";
    BY_OPERATOR.put(asynchronous + "AsyncKeyedProcessOperator", USER);
    BY_OPERATOR.put(asynchronous + "co.AsyncKeyedCoProcessOperator", USER);
    BY_OPERATOR.put(asynchronous + "windowing.AsyncWindowOperator", WINDOW);
  }

  private TimerServices() {}

  static final class Service {
    final String name;
    final TypeSerializer<?> namespace;

    private Service(String name, TypeSerializer<?> namespace) {
      this.name = name;
      this.namespace = namespace;
    }

    String[] queues() {
      return new String[] {"_timer_state/processing_" + name, "_timer_state/event_" + name};
    }
  }

  static List<Service> of(StreamOperator<?> operator) {
    for (Class<?> type = operator.getClass(); type != null; type = type.getSuperclass()) {
      String service = BY_OPERATOR.get(type.getName());
      if (USER.equals(service)) {
        return Collections.singletonList(new Service(USER, VoidNamespaceSerializer.INSTANCE));
      }
      if (WINDOW.equals(service)) {
        Object window = Drift.field(operator, "windowSerializer");
        return window instanceof TypeSerializer
            ? Collections.singletonList(new Service(WINDOW, (TypeSerializer<?>) window))
            : Collections.emptyList();
      }
    }
    return Collections.emptyList();
  }
}
