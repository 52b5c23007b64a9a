package io.github.flinkupgradecheck.extractor.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Samples of a baseline's operator laid out over its states: as few entries as show each sample at least once. Where there are more values
 * than keys and namespaces to put them under, the rest takes further rounds, each a filling of its own.
 */
final class Filling {
  /** Each costs a restore. */
  static final int MOST_ROUNDS = 4;

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 16L << 20;

  final List<Placed> placed = new ArrayList<>();
  private final BaselineOperator operator;
  private final boolean edges;
  final int round;
  private long bytes;

  private Filling(BaselineOperator operator, boolean edges, int round) {
    this.operator = operator;
    this.edges = edges;
    this.round = round;
  }

  static Filling nothing(BaselineOperator operator) {
    return new Filling(operator, false, 0);
  }

  /**
   * @param edges with the values that a job may never have
   * @param wanted states that are to be filled; the others stay empty
   */
  static Filling of(BaselineOperator operator, boolean edges, Predicate<BaselineState> wanted) {
    return of(operator, edges, wanted, 0);
  }

  /** @param round from 0; a later one holds only what the earlier ones had no room for, and may be empty */
  static Filling of(BaselineOperator operator, boolean edges, Predicate<BaselineState> wanted, int round) {
    Filling filling = new Filling(operator, edges, round);
    for (BaselineState state : operator.states) {
      if (wanted.test(state) && state.meta(false) != null) {
        filling.fill(state);
      }
    }
    return filling;
  }

  boolean isEmpty() {
    return placed.isEmpty();
  }

  boolean holds(BaselineState state) {
    for (Placed each : placed) {
      if (each.state == state) {
        return true;
      }
    }
    return false;
  }

  private void fill(BaselineState state) {
    switch (state.kind) {
      case "operator-list":
      case "operator-union":
        // Lists of plain bytes are a connector's, which decodes them while it starts; a source's splits and a sink writer's state alone have samples.
        if (round == 0 && !(state.ofBytes() && of(state, "element").isEmpty())) {
          put(state, null, null, null, of(state, "element"));
        }
        break;
      case "broadcast":
        broadcast(state, of(state, "key"), of(state, "value"));
        break;
      default:
        keyed(state);
    }
  }

  private void broadcast(BaselineState state, List<BaselineSample> keys, List<BaselineSample> values) {
    for (int i = 0; i < keys.size() && room(round * keys.size() + i, values); i++) {
      put(state, keys.get(i), null, null, one(values, round * keys.size() + i));
    }
  }

  private void keyed(BaselineState state) {
    List<BaselineSample> keys = BaselineSample.of(operator.keySamples, "key", edges);
    Slots slots = new Slots(keys, state.namespaces(edges));
    switch (state.kind) {
      case "timer":
        for (int i = 0; i < slots.atLeast(1) && round == 0; i++) {
          put(state, slots.key(i), slots.namespace(i), null, Collections.emptyList());
        }
        break;
      case "list":
        for (int i = 0; i < slots.atLeast(1) && round == 0; i++) {
          put(state, slots.key(i), slots.namespace(i), null, of(state, "element"));
        }
        break;
      case "map":
        map(state, slots, of(state, "userKey"), of(state, "element"));
        break;
      default:
        List<BaselineSample> values = of(state, "value");
        int before = round * slots.all();
        for (int i = 0; i < slots.atLeast(values.size() - before) && room(before + i, values); i++) {
          put(state, slots.key(i), slots.namespace(i), null, one(values, before + i));
        }
    }
  }

  private void map(BaselineState state, Slots slots, List<BaselineSample> userKeys, List<BaselineSample> elements) {
    int before = round * slots.all() * userKeys.size();
    int enough = userKeys.isEmpty() ? 0 : (elements.size() - before + userKeys.size() - 1) / userKeys.size();
    for (int i = 0; i < slots.atLeast(enough); i++) {
      for (int j = 0; j < userKeys.size() && room(before + i * userKeys.size() + j, elements); j++) {
        put(state, slots.key(i), slots.namespace(i), userKeys.get(j), one(elements, before + i * userKeys.size() + j));
      }
    }
  }

  /** The first round begins anew with its values until each key had one; the others end with them. */
  private boolean room(int next, List<BaselineSample> values) {
    return !values.isEmpty() && (round == 0 || next < values.size());
  }

  private List<BaselineSample> of(BaselineState state, String role) {
    return BaselineSample.of(state.samples, role, edges);
  }

  private static List<BaselineSample> one(List<BaselineSample> samples, int at) {
    return Collections.singletonList(samples.get(at % samples.size()));
  }

  private void put(
      BaselineState state,
      BaselineSample key,
      BaselineSample namespace,
      BaselineSample userKey,
      List<BaselineSample> values) {
    long more = 0;
    for (BaselineSample value : values) {
      more += value.bytes.length;
    }
    boolean holdsSomething = !values.isEmpty() || state.kind.equals("timer");
    if (holdsSomething && placed.size() < MOST_ENTRIES && bytes + more <= MOST_BYTES) {
      bytes += more;
      placed.add(new Placed(state, key, namespace, userKey, values));
    }
  }

  /** The pairs of a key and a namespace, in an order that shows each of both soon; no pair twice. */
  private static final class Slots {
    private final List<BaselineSample> keys;
    private final List<BaselineSample> namespaces;
    private final int turn;

    Slots(List<BaselineSample> keys, List<BaselineSample> namespaces) {
      this.keys = keys;
      this.namespaces = namespaces;
      this.turn = keys.isEmpty() || namespaces.isEmpty() ? 1 : leastCommonMultiple(keys.size(), namespaces.size());
    }

    /** How many to use: each key and namespace once, and that many values, as far as there are pairs. */
    int atLeast(int values) {
      return Math.min(all(), Math.max(values, Math.max(keys.size(), namespaces.size())));
    }

    int all() {
      return keys.size() * namespaces.size();
    }

    BaselineSample key(int slot) {
      return keys.get(slot % keys.size());
    }

    BaselineSample namespace(int slot) {
      return namespaces.get((slot + slot / turn) % namespaces.size());
    }

    private static int leastCommonMultiple(int a, int b) {
      int x = a;
      int y = b;
      while (y != 0) {
        int rest = x % y;
        x = y;
        y = rest;
      }
      return a / x * b;
    }
  }
}
