package io.github.flinkupgradecheck.extractor.key;

import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.FeedFacts;
import io.github.flinkupgradecheck.extractor.model.KeyedInputFacts;
import io.github.flinkupgradecheck.extractor.model.KeyedRecordFacts;
import io.github.flinkupgradecheck.extractor.model.SelectorCode;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.util.InstantiationUtil;

/** Which keys the selectors of an operator give to made-up records of its inputs. */
public final class KeyedInputs {
  private final StreamNode node;
  private final InputRecords records;
  private final ClassLoader loader;
  private final Supplier<ClassLoader> elsewhere;
  private final long millis;
  /** Null where no record goes through any operator. */
  private final Feeds feeds;

  /** @param millis how long one selector may take for all records */
  public KeyedInputs(CapturedPipeline pipeline, StreamNode node, InputRecords records, Feeds feeds, long millis) {
    this.feeds = feeds;
    this.node = node;
    this.records = records;
    this.loader = pipeline.userClassLoader;
    this.elsewhere = pipeline.classesAnew;
    this.millis = millis;
  }

  /**
   * By position; empty for an operator without a key.
   *
   * @param code of a selector
   */
  public List<KeyedInputFacts> facts(Function<KeySelector<?, ?>, SelectorCode> code) {
    KeySelector<?, ?>[] selectors = node.getStatePartitioners();
    List<KeyedInputFacts> facts = new ArrayList<>();
    for (int input = 0; selectors != null && input < selectors.length; input++) {
      byte[] snapshot = selectors[input] == null ? null : snapshot(records.serializer(input));
      if (snapshot != null && node.getStateKeySerializer() != null) {
        facts.add(facts(input, selectors[input], snapshot, code.apply(selectors[input])));
      }
    }
    return facts;
  }

  private KeyedInputFacts facts(int input, KeySelector<?, ?> selector, byte[] snapshot, SelectorCode code) {
    String because = records.because(input);
    List<KeyedRecordFacts> kept = Collections.emptyList();
    if (because == null) {
      try {
        Asked asked = InTime.confined(millis, loader, () -> ask(input, selector, code.times));
        kept = asked.kept;
        because = asked.because;
      } catch (TimeoutException late) {
        because = "the key selector had not answered at the deadline";
      } catch (Exception | LinkageError | StackOverflowError thrown) {
        because = "the key selector could not be asked: " + thrown.getClass().getName();
      }
    }
    List<FeedFacts> fed = new ArrayList<>();
    List<FeedFacts> fromAfar = new ArrayList<>();
    if (feeds != null) {
      fed = feeds.into(node, input, selector, code.times);
      fromAfar = feeds.fromAfar(node, input, selector, code.times);
    }
    return new KeyedInputFacts(input, code.fingerprint, snapshot, kept, kept.isEmpty() ? because : null, fed, fromAfar);
  }

  private Asked ask(int input, KeySelector<?, ?> selector, List<Long> times) throws Exception {
    Keys keys = new Keys(copy(selector, loader), node.getStateKeySerializer().duplicate(), elsewhere);
    Asked asked = new Asked();
    for (Sample record : records.forKeys(input, times)) {
      try {
        Keys.Kept kept = keys.kept(records.read(input, record), record.made);
        if (!Arrays.equals(kept.bytes, keys.write(keys.of(records.read(input, record))))) {
          throw new Keys.NoKey(Keys.ANOTHER);
        }
        HashCode hash = keys.hashCode(kept.key, kept.bytes);
        asked.kept.add(
            new KeyedRecordFacts(
                record.made.id(),
                record.bytes,
                RecordContent.digest(record.tree),
                kept.bytes,
                kept.tree,
                hash.value,
                hash.byIdentity));
      } catch (Keys.NoKey none) {
        // On a made-up record that is no verdict; the last ones are at the edge of their type, so the first reason is told.
        asked.because = asked.because == null ? none.getMessage() : asked.because;
      }
    }
    return asked;
  }

  /** As a task has it: what the selector remembers is not in the graph. */
  static KeySelector<?, ?> copy(KeySelector<?, ?> selector, ClassLoader loader) throws Exception {
    return InstantiationUtil.deserializeObject(InstantiationUtil.serializeObject(selector), loader);
  }

  private static byte[] snapshot(TypeSerializer<?> serializer) {
    try {
      return serializer == null ? null : WrittenSnapshot.of(serializer.snapshotConfiguration()).bytes;
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError unwritable) {
      return null;
    }
  }

  private static final class Asked {
    final List<KeyedRecordFacts> kept = new ArrayList<>();
    String because;
  }
}
