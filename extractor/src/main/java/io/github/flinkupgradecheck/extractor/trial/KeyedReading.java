package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.RestoredStates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.internal.InternalKvState;

/** Reads what lies under keys: found again by what the baseline's key looks like to the candidate, told by how the baseline's sample looked. */
final class KeyedReading {
  private final BaselineOperator baseline;
  private final SampleAnswers answers;
  private final DecodedSamples decoded;

  KeyedReading(BaselineOperator baseline, SampleAnswers answers, ClassLoader userClassLoader) {
    this.baseline = baseline;
    this.answers = answers;
    this.decoded = new DecodedSamples(userClassLoader);
  }

  /** @param placed all that was put into one keyed state or one queue of timers */
  void read(BaselineState state, List<Placed> placed, RestoredStates states) {
    try {
      if (state.scope() == Scope.TIMER) {
        timers(placed, states.timers(state.name));
        return;
      }
      InternalKvState<?, ?, ?> live = states.keyed(state.name);
      if (live != null) {
        entries(placed, byTree(states.keys(state.name)), live, states);
      }
    } catch (Throwable unreadable) {
      // Keys are listed together: one that cannot be read hides all.
      for (Placed each : placed) {
        answers.threw(each, unreadable);
      }
    }
  }

  private void timers(List<Placed> placed, List<Tuple2<Object, Object>> timers) {
    if (timers != null) {
      Map<String, Tuple2<Object, Object>> found = byTree(timers);
      for (Placed each : placed) {
        found(each, found.get(place(each)));
      }
    }
  }

  private void entries(
      List<Placed> placed,
      Map<String, Tuple2<Object, Object>> keys,
      InternalKvState<?, ?, ?> live,
      RestoredStates states) {
    Map<Tuple2<Object, Object>, Map<String, Map.Entry<?, ?>>> maps = new IdentityHashMap<>();
    boolean sound = true;
    for (Placed each : usualFirst(placed)) {
      if (!sound && !states.renewSerializers(live)) {
        return;
      }
      sound = true;
      Tuple2<Object, Object> key = keys.get(place(each));
      if (!found(each, key)) {
        gone(each);
        continue;
      }
      try {
        if (each.userKey == null) {
          value(each, states.value(live, key));
        } else {
          Map<String, Map.Entry<?, ?>> map = maps.get(key);
          if (map == null) {
            map = entries((Iterable<?>) states.value(live, key));
            maps.put(key, map);
          }
          entry(each, each.userKey, map.get(tree(each.state, "userKey", each.userKey)));
        }
      } catch (Throwable thrown) {
        answers.threw(each, thrown);
        sound = false;
      }
    }
  }

  /** After a value that cannot be read the others are read with fresh serializers; where there are none, the usual ones were first. */
  private static List<Placed> usualFirst(List<Placed> placed) {
    List<Placed> ordered = new ArrayList<>(placed);
    ordered.sort(Comparator.comparing(each -> !each.distinct()));
    return ordered;
  }

  /** An entry of a broadcast map, which has no other key than its own. */
  void broadcast(Placed placed, Map<?, ?> map) {
    try {
      Map<String, Map.Entry<?, ?>> entries = entries(map == null ? null : map.entrySet());
      entry(placed, placed.key, entries.get(tree(placed.state, "key", placed.key)));
    } catch (Throwable thrown) {
      answers.threw(placed, thrown);
    }
  }

  private void entry(Placed placed, BaselineSample key, Map.Entry<?, ?> found) {
    if (found == null) {
      answers.gone(placed.state, key);
      gone(placed);
      return;
    }
    answers.read(placed.state, key, found.getKey());
    answers.read(placed.state, placed.values.get(0), found.getValue());
  }

  private void value(Placed placed, Object value) {
    boolean list = placed.state.kind.equals("list");
    Iterator<?> elements = list && value instanceof Iterable ? ((Iterable<?>) value).iterator() : null;
    for (BaselineSample sample : placed.values) {
      if (list ? elements == null || !elements.hasNext() : value == null && !sample.tree.isNull()) {
        answers.gone(placed.state, sample);
      } else {
        answers.read(placed.state, sample, list ? elements.next() : value);
      }
    }
  }

  /** Whether the place is still there. */
  private boolean found(Placed placed, Tuple2<Object, Object> found) {
    if (found == null) {
      answers.gone(placed.state, placed.key);
      return false;
    }
    answers.read(placed.state, placed.key, found.f0);
    answers.read(placed.state, placed.namespace, found.f1);
    return true;
  }

  private void gone(Placed placed) {
    for (BaselineSample value : placed.values) {
      answers.gone(placed.state, value);
    }
  }

  private String place(Placed placed) {
    JsonValue key = decoded.tree(baseline.sampledKey, placed.key);
    return key + " " + tree(placed.state, "namespace", placed.namespace);
  }

  private String tree(BaselineState state, String role, BaselineSample sample) {
    byte[] snapshot = state.serializers.get(role);
    return String.valueOf(snapshot == null ? sample.tree : decoded.tree(snapshot, sample));
  }

  private static Map<String, Tuple2<Object, Object>> byTree(List<Tuple2<Object, Object>> keys) {
    Map<String, Tuple2<Object, Object>> found = new HashMap<>();
    for (Tuple2<Object, Object> each : keys) {
      found.put(ValueTree.of(each.f0) + " " + ValueTree.of(each.f1), each);
    }
    return found;
  }

  private static Map<String, Map.Entry<?, ?>> entries(Iterable<?> entries) {
    Map<String, Map.Entry<?, ?>> found = new HashMap<>();
    if (entries != null) {
      for (Object each : entries) {
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
        found.put(ValueTree.of(entry.getKey()).toString(), entry);
      }
    }
    return found;
  }
}
