package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.graph.FeedPath;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.FeedFacts;
import io.github.flinkupgradecheck.extractor.sample.MadeRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * With which keys records arrive at an operator that went through others first: made-up ones of what those start from. A key selector that nobody touched
 * gives other keys where an operator before it makes other records.
 */
public final class Feeds {
  /** Of one input; one with more comes from a union that is not looked into. */
  private static final int MOST_PATHS = 8;

  private final CapturedPipeline pipeline;
  private final MadeRecords made;
  private final DryInitialiser around;
  private final long millis;
  /** By the operators on the way: several inputs often have one and the same way, and what hangs would hang again. */
  private final Map<List<Object>, Optional<CameThrough>> played = new HashMap<>();
  private final Function<CapturedOperator, List<Long>> times;

  /** On a way that passed its deadline: another one would do so, too. */
  private final Set<CapturedOperator> late = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param times that tell an operator more than small numbers
   * @param millis how long one way may take for all records, and each selector at its end
   */
  public Feeds(
      CapturedPipeline pipeline,
      MadeRecords made,
      DryInitialiser around,
      Function<CapturedOperator, List<Long>> times,
      long millis) {
    this.times = times;
    this.pipeline = pipeline;
    this.made = made;
    this.around = around;
    this.millis = millis;
  }

  /**
   * Those of one input; only ways on which there is an operator, and on which some record arrives with a key.
   *
   * @param times that tell the selector more than small numbers
   */
  List<FeedFacts> into(StreamNode node, int input, KeySelector<?, ?> selector, List<Long> times) {
    return along(FeedPath.into(pipeline, node, input), node, selector, times);
  }

  /** The same from afar; empty if none of the ways leads farther. */
  List<FeedFacts> fromAfar(StreamNode node, int input, KeySelector<?, ?> selector, List<Long> times) {
    return along(FeedPath.fromAfar(pipeline, node, input), node, selector, times);
  }

  private List<FeedFacts> along(List<FeedPath> paths, StreamNode node, KeySelector<?, ?> selector, List<Long> times) {
    List<FeedFacts> feeds = new ArrayList<>();
    for (FeedPath path : paths.size() > MOST_PATHS ? new ArrayList<FeedPath>() : paths) {
      List<FeedFacts.Arrival> arrived = path.operators.isEmpty() ? null : arrived(path, node, selector, timesOn(path, times));
      if (arrived != null && !arrived.isEmpty()) {
        feeds.add(new FeedFacts(path.from.id, ids(path.operators), arrived));
      }
    }
    return feeds;
  }

  /** Where the day is taken out of a record on the way, the selector only asks for what is there. */
  private List<Long> timesOn(FeedPath path, List<Long> ofSelector) {
    List<Long> all = ofSelector;
    for (CapturedOperator operator : path.operators) {
      all = all.isEmpty() ? times.apply(operator) : all;
    }
    return all;
  }

  /** Null where nothing can be told. */
  private List<FeedFacts.Arrival> arrived(
      FeedPath path, StreamNode node, KeySelector<?, ?> selector, List<Long> times) {
    List<Object> way = Arrays.asList(path.operators, times);
    CameThrough came = played.computeIfAbsent(way, none -> Optional.ofNullable(play(path, times))).orElse(null);
    try {
      return came == null
          ? null
          : InTime.confined(millis, pipeline.userClassLoader, () -> arrived(came, node, selector));
    } catch (Exception | LinkageError | StackOverflowError onMadeUpRecord) {
      // What user code does to made-up records is no fact.
      return null;
    }
  }

  private CameThrough play(FeedPath path, List<Long> times) {
    if (path.fromAfar && !Collections.disjoint(path.operators, late)) {
      return null;
    }
    try {
      return CameThrough.on(path, pipeline, made.of(path.legs.get(0).operator.node), times, around, millis);
    } catch (TimeoutException passed) {
      late.addAll(path.operators);
      return null;
    }
  }

  private List<FeedFacts.Arrival> arrived(CameThrough came, StreamNode node, KeySelector<?, ?> selector) throws Exception {
    Keys keys =
        new Keys(
            KeyedInputs.copy(selector, pipeline.userClassLoader), node.getStateKeySerializer().duplicate(), pipeline.classesAnew);
    List<FeedFacts.Arrival> arrived = new ArrayList<>();
    for (int i = 0; i < came.samples.size(); i++) {
      Sample sample = came.samples.get(i);
      List<FeedFacts.Key> own = null;
      boolean same = true;
      for (List<Object> time : came.of(i)) {
        List<FeedFacts.Key> found = keys(time, keys, sample.made);
        same = same && found != null && (own == null || areSame(own, found));
        own = own == null ? found : own;
      }
      if (same && !own.isEmpty()) {
        arrived.add(new FeedFacts.Arrival(sample.made.id(), RecordContent.digest(sample.tree), own));
      }
    }
    return arrived;
  }

  /** Null where a record has no key, or none that tells. */
  private static List<FeedFacts.Key> keys(List<Object> records, Keys keys, Sample.Made made) {
    if (records == null) {
      return null;
    }
    List<FeedFacts.Key> all = new ArrayList<>();
    try {
      for (Object record : records) {
        Keys.Kept key = keys.kept(record, made);
        all.add(new FeedFacts.Key(key.bytes, key.tree));
      }
    } catch (Keys.NoKey none) {
      return null;
    }
    return all;
  }

  private static boolean areSame(List<FeedFacts.Key> keys, List<FeedFacts.Key> others) {
    if (others.size() != keys.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!Arrays.equals(keys.get(i).bytes, others.get(i).bytes)) {
        return false;
      }
    }
    return true;
  }

  private static List<byte[]> ids(List<CapturedOperator> operators) {
    List<byte[]> ids = new ArrayList<>();
    for (CapturedOperator operator : operators) {
      ids.add(operator.id);
    }
    return ids;
  }
}
